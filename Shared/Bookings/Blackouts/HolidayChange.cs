using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>A day that an import makes another kind of day.</summary>
public sealed record HolidayChange(CalendarDay Before, CalendarDay After);
