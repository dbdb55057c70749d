namespace PartyMassCenter.Client.Bookings;

/// <summary>A stretch of time in a room that somebody points at on a board; wall clock.</summary>
public sealed record BoardSlot(Guid RoomId, DateTime Start, DateTime End);
