using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>All rooms of a centre on one day.</summary>
/// <param name="Now">The centre's wall clock when it was loaded.</param>
/// <param name="FreeNow">Rooms free and open at Now; null unless Day is today.</param>
/// <param name="UsePercent">Booked minutes of open minutes, 0 to 100.</param>
public sealed record DayBoard(
    Guid CenterId,
    string CenterName,
    DateOnly Day,
    DateTime Now,
    IReadOnlyList<BoardRoom> Rooms,
    int? FreeNow,
    int UsePercent)
{
    /// <summary>What kind of day it is; null where nobody asked.</summary>
    public CalendarDay? Kind { get; init; }
}
