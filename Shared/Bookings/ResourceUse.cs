namespace PartyMassCenter.Shared.Bookings;

/// <summary>How many of a movable resource a booking takes with it.</summary>
public sealed record ResourceUse(Guid ResourceId, int Count);
