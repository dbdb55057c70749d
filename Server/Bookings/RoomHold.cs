namespace PartyMassCenter.Server.Bookings;

/// <summary>
/// A room is taken from Start to End, buffers included. The database refuses two overlapping holds of one room, so whatever
/// path a booking takes, it can't double book. A booking that doesn't take its room has no hold.
/// </summary>
public sealed class RoomHold
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid BookingId { get; set; }

    public Guid RoomId { get; set; }

    /// <summary>Wall clock; the booking's start less the buffer before it.</summary>
    public DateTime Start { get; set; }

    /// <summary>Wall clock; the booking's end and the buffer after it.</summary>
    public DateTime End { get; set; }
}
