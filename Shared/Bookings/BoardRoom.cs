using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>One row of the day board: a room, when it is open, and what is in it (requested and approved, by start).</summary>
/// <param name="Opens">Wall clock of the board's day, or null when closed.</param>
public sealed record BoardRoom(RoomListItem Room, DateTime? Opens, DateTime? Closes, IReadOnlyList<BoardBooking> Bookings)
{
    /// <summary>Blackouts on the day, earliest first.</summary>
    public IReadOnlyList<ClosedTime> Closed { get; init; } = [];

    /// <summary>Why it is closed all day, such as “10月1日 周四是国庆节，当天不开放”; null when it is open or not for booking.</summary>
    public string? WhyClosed { get; init; }
}
