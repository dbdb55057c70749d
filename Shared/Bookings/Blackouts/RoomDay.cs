using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>One day of one room: what kind of day it is, when the room is open, and when it is out of use. Wall clock.</summary>
/// <param name="Opens">Null when it is closed all day.</param>
/// <param name="WhyClosed">Why it is closed all day; null when it is open.</param>
public sealed record RoomDay(CalendarDay Day, DateTime? Opens, DateTime? Closes, string? WhyClosed, IReadOnlyList<ClosedTime> Closed);
