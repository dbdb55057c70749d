using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>One address for all.</summary>
internal sealed class FakeDutyFeeds : IDutyFeedService
{
    public Task<Outcome<string>> LinkAsync(Guid? rosterId, CancellationToken cancel = default) => Task.FromResult<Outcome<string>>("/feeds/duties.ics?key=1");

    public Task<Outcome<string>> ResetAsync(Guid? rosterId, CancellationToken cancel = default) => Task.FromResult<Outcome<string>>("/feeds/duties.ics?key=2");
}
