namespace PartyMassCenter.Shared.Bookings.Approvals;

/// <summary>One request to decide, in the version that was seen.</summary>
public sealed record DecisionItem(Guid BookingId, Guid Version);
