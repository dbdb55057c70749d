using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>The teams of one centre, in memory.</summary>
internal sealed class FakeTeams : ITeamService
{
    public List<TeamDetails> All { get; } = [];

    public Outcome? Refusal { get; set; }

    public Task<Outcome<IReadOnlyList<TeamDetails>>> ListAsync(Guid centerId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<TeamDetails>>>(All.ToArray());

    public Task<Outcome<Guid>> AddAsync(TeamRequest request, CancellationToken cancel = default)
    {
        if (Refusal is not null) return Task.FromResult(Outcome<Guid>.Refused(Refusal.Refusals));
        All.Add(new TeamDetails(Guid.CreateVersion7(), request.CenterId, request.Name, request.Active, Guid.CreateVersion7()));
        return Task.FromResult<Outcome<Guid>>(All[^1].Id);
    }

    public Task<Outcome> ChangeAsync(Guid teamId, TeamRequest request, CancellationToken cancel = default)
    {
        All[All.FindIndex(t => t.Id == teamId)] = new TeamDetails(teamId, request.CenterId, request.Name, request.Active, Guid.CreateVersion7());
        return Task.FromResult(Outcome.Success);
    }
}
