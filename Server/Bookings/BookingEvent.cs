namespace PartyMassCenter.Server.Bookings;

/// <summary>One step in a booking's story, as people read it.</summary>
public sealed class BookingEvent
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid BookingId { get; set; }

    public DateTime AtUtc { get; set; }

    public string Who { get; set; } = "";

    public string Text { get; set; } = "";
}
