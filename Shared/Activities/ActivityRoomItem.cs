using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Shared.Activities;

/// <summary>A room that an activity has.</summary>
/// <param name="Status">Whether the room is certain: an activity can't be published before it is.</param>
public sealed record ActivityRoomItem(Guid RoomId, string Name, Guid BookingId, BookingStatus Status);
