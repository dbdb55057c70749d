using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>A room and what is in it (requested and approved), by start.</summary>
public sealed record RoomBookings(RoomListItem Room, IReadOnlyList<BoardBooking> Bookings)
{
    /// <summary>Blackouts in the span, earliest first.</summary>
    public IReadOnlyList<ClosedTime> Closed { get; init; } = [];
}
