namespace PartyMassCenter.Shared.Bookings;

/// <summary>A movable resource, and how many are free throughout a time.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Free">How many nobody else takes at any moment of the time.</param>
public sealed record ResourceOffer(Guid ResourceId, string Name, int Total, int Free, string? Notes);
