using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>A change of when rooms are open: what holds before and after it.</summary>
/// <param name="Rooms">The rooms as they were, and as they will be.</param>
/// <param name="Before">What the rules know of each room's hours before.</param>
/// <param name="Span">Bookings outside it can't be hit; wall clock.</param>
/// <param name="Because">Why, in words for the people whose bookings are hit.</param>
/// <param name="Calendar">The calendar that will hold.</param>
internal sealed record ClosureChange(
    IReadOnlyList<Room> Rooms,
    IReadOnlyDictionary<Guid, BookingFacts> Before,
    IReadOnlyDictionary<Guid, BookingFacts> After,
    TimeRange Span,
    string Because,
    DayCalendar Calendar);
