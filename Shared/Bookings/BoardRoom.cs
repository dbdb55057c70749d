using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>One row of the day board: a room, when it is open, and what is in it (requested and approved, by start).</summary>
/// <param name="Opens">Wall clock of the board's day, or null when closed.</param>
public sealed record BoardRoom(RoomListItem Room, DateTime? Opens, DateTime? Closes, IReadOnlyList<BoardBooking> Bookings);
