using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Client.Tests.Fakes;

/// <summary>One roster's people, and what was entered.</summary>
internal sealed class FakeRosters : IRosterService
{
    public RosterDetails Details { get; set; } = RosterSample.Details();

    public List<RosterListItem> All { get; } = [];

    public List<RosterRequest> Created { get; } = [];

    public List<RosterMemberRequest> Members { get; } = [];

    public List<AbsenceRequest> Absences { get; } = [];

    public List<WishRequest> Wishes { get; } = [];

    /// <summary>Published duties that leave hits.</summary>
    public IReadOnlyList<DutyDate> Hit { get; set; } = [];

    public Outcome Answer { get; set; } = Outcome.Success;

    public Task<Outcome<IReadOnlyList<RosterListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default) => Task.FromResult<Outcome<IReadOnlyList<RosterListItem>>>(All.ToArray());

    public Task<Outcome<RosterDetails>> GetAsync(Guid id, CancellationToken cancel = default) => Task.FromResult<Outcome<RosterDetails>>(Details);

    public Task<Outcome<Guid>> CreateAsync(RosterRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        Created.Add(request);
        return Task.FromResult<Outcome<Guid>>(RosterSample.Roster);
    }

    public Task<Outcome> ChangeAsync(Guid id, RosterRequest request, CancellationToken cancel = default) => Task.FromResult(Answer);

    public Task<Outcome> RemoveAsync(Guid id, CancellationToken cancel = default) => Task.FromResult(Answer);

    public Task<Outcome> ArchiveAsync(Guid id, bool archived, CancellationToken cancel = default) => Task.FromResult(Answer);

    public Task<Outcome<IReadOnlyList<RosterCandidate>>> CandidatesAsync(Guid rosterId, CancellationToken cancel = default) =>
        Task.FromResult<Outcome<IReadOnlyList<RosterCandidate>>>(new[] { new RosterCandidate(RosterSample.Stamp, "赵文静", "文化专干", "13800000003") });

    public Task<Outcome<Guid>> AddMemberAsync(Guid rosterId, RosterMemberRequest request, CancellationToken cancel = default)
    {
        Members.Add(request);
        return Task.FromResult<Outcome<Guid>>(Guid.CreateVersion7());
    }

    public Task<Outcome> ChangeMemberAsync(Guid memberId, RosterMemberRequest request, CancellationToken cancel = default) => Task.FromResult(Answer);

    public Task<Outcome> RemoveMemberAsync(Guid memberId, CancellationToken cancel = default) => Task.FromResult(Answer);

    public Task<Outcome<AbsenceAnswer>> AddAbsenceAsync(AbsenceRequest request, CancellationToken cancel = default)
    {
        Absences.Add(request);
        return Task.FromResult(Answer.Succeeded ? new AbsenceAnswer(Guid.CreateVersion7(), Hit) : Outcome<AbsenceAnswer>.Refused(Answer.Refusals));
    }

    public Task<Outcome> RemoveAbsenceAsync(Guid absenceId, CancellationToken cancel = default) => Task.FromResult(Answer);

    public Task<Outcome> SetWishAsync(WishRequest request, CancellationToken cancel = default)
    {
        Wishes.Add(request);
        return Task.FromResult(Answer);
    }
}
