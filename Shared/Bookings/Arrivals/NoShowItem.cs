namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>One booking to which nobody came. Wall clock.</summary>
/// <param name="ForgivenReason">Why it is not held against the person, or null.</param>
public sealed record NoShowItem(Guid Id, string RoomName, DateTime Start, DateTime End, string Title, string BookedBy, string? Team, string? ForgivenReason);
