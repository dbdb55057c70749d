using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>An inbox whose count the test sets.</summary>
internal sealed class FakeInbox : IInboxService
{
    public int Unread { get; set; }

    public Task<Outcome<int>> UnreadCountAsync(CancellationToken cancel = default) => Task.FromResult<Outcome<int>>(Unread);

    public Task<Outcome<Paged<InboxItem>>> ListAsync(bool unreadOnly, int skip, int take, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<Paged<InboxItem>>>(new Paged<InboxItem>([], 0));

    public Task<Outcome> MarkReadAsync(Guid id, CancellationToken cancel = default) => Task.FromResult(Outcome.Success);

    public Task<Outcome> MarkAllReadAsync(CancellationToken cancel = default) => Task.FromResult(Outcome.Success);
}
