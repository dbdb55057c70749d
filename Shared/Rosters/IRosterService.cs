using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>Sets up the rosters of a centre and their people.</summary>
public interface IRosterService
{
    /// <summary>By kind and name; archived ones last.</summary>
    Task<Outcome<IReadOnlyList<RosterListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default);

    Task<Outcome<RosterDetails>> GetAsync(Guid id, CancellationToken cancel = default);

    /// <param name="idempotencyKey">The same key from the same person within 24 hours gives the first answer again and sets up nothing new.</param>
    Task<Outcome<Guid>> CreateAsync(RosterRequest request, string? idempotencyKey = null, CancellationToken cancel = default);

    Task<Outcome> ChangeAsync(Guid id, RosterRequest request, CancellationToken cancel = default);

    /// <summary>Only while nothing was published; afterwards it can be archived.</summary>
    Task<Outcome> RemoveAsync(Guid id, CancellationToken cancel = default);

    /// <summary>Takes it out of use, or back into it; what was published stays readable.</summary>
    Task<Outcome> ArchiveAsync(Guid id, bool archived, CancellationToken cancel = default);

    /// <summary>People with accounts in the centre who could become members.</summary>
    Task<Outcome<IReadOnlyList<RosterCandidate>>> CandidatesAsync(Guid rosterId, CancellationToken cancel = default);

    Task<Outcome<Guid>> AddMemberAsync(Guid rosterId, RosterMemberRequest request, CancellationToken cancel = default);

    Task<Outcome> ChangeMemberAsync(Guid memberId, RosterMemberRequest request, CancellationToken cancel = default);

    /// <summary>Refused while published duties are still to come.</summary>
    Task<Outcome> RemoveMemberAsync(Guid memberId, CancellationToken cancel = default);

    /// <summary>By whoever plans, or the member. Overlapping leave is refused; duties that it hits are named.</summary>
    Task<Outcome<AbsenceAnswer>> AddAbsenceAsync(AbsenceRequest request, CancellationToken cancel = default);

    Task<Outcome> RemoveAbsenceAsync(Guid absenceId, CancellationToken cancel = default);

    /// <summary>By whoever plans, or the member.</summary>
    Task<Outcome> SetWishAsync(WishRequest request, CancellationToken cancel = default);
}
