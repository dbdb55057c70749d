namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>Where a hit booking could go. Wall clock.</summary>
public sealed record MoveOffer(Guid RoomId, string RoomName, DateTime Start, DateTime End);
