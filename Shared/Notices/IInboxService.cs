using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Notices;

/// <summary>The signed-in person's own inbox. Watch <see cref="LiveTopics.Inbox"/> for new messages.</summary>
public interface IInboxService
{
    Task<Outcome<int>> UnreadCountAsync(CancellationToken cancel = default);

    /// <summary>Latest first.</summary>
    Task<Outcome<Paged<InboxItem>>> ListAsync(bool unreadOnly, int skip, int take, CancellationToken cancel = default);

    Task<Outcome> MarkReadAsync(Guid id, CancellationToken cancel = default);

    Task<Outcome> MarkAllReadAsync(CancellationToken cancel = default);
}
