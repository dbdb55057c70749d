using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Approvals;

/// <summary>
/// Deciding many requests at once, and letting somebody else decide in one's place. Needs
/// <see cref="People.Permission.ApproveBookings"/>, one's own or lent by somebody who is away.
/// </summary>
public interface IApprovalService
{
    /// <summary>Decides each request in a transaction of its own; one that is refused stops none of the others.</summary>
    Task<Outcome<IReadOnlyList<DecisionResult>>> DecideAsync(DecisionsRequest request, CancellationToken cancel = default);

    /// <summary>Who agrees in one's own place and in whose place one agrees, coming and current, by first day.</summary>
    Task<Outcome<IReadOnlyList<DelegationListItem>>> DelegationsAsync(CancellationToken cancel = default);

    /// <summary>People whom one may ask: those with a role in the units where one approves, and who may see bookings there.</summary>
    Task<Outcome<IReadOnlyList<DelegateChoice>>> ChoicesAsync(CancellationToken cancel = default);

    Task<Outcome<Guid>> DelegateAsync(DelegationRequest request, CancellationToken cancel = default);

    /// <summary>Takes one's own delegation back.</summary>
    Task<Outcome> EndDelegationAsync(Guid delegationId, CancellationToken cancel = default);
}
