namespace PartyMassCenter.Server.Rooms;

/// <summary>
/// A combined room consists of parts, each an ordinary room of the same centre. A booking of it takes the parts, never the room itself,
/// so that the guard against overlapping holds keeps the whole and its parts apart. <see cref="Room.PartIds"/> repeats the rows.
/// </summary>
public sealed class RoomPart
{
    public Guid CombinedRoomId { get; set; }

    public Guid PartRoomId { get; set; }
}
