namespace PartyMassCenter.Shared.Bookings;

/// <summary>A free time in the room that was asked for; wall clock.</summary>
public sealed record AlternativeTime(DateTime Start, DateTime End);
