namespace PartyMassCenter.Shared.Bookings;

/// <summary>A movable resource that goes with a booking, by its name.</summary>
public sealed record BookedResource(Guid ResourceId, string Name, int Count);
