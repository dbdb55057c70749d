using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Approvals;

/// <summary>What became of one of many decisions.</summary>
/// <param name="Refusals">Why it could not be decided; empty when it was.</param>
public sealed record DecisionResult(Guid BookingId, IReadOnlyList<Refusal> Refusals);
