namespace PartyMassCenter.Server.Bookings;

/// <summary>
/// So many of a resource are taken from Start to End. The database refuses a hold with which more would be taken at some moment
/// than there are. A booking that doesn't take its room takes no resources either.
/// </summary>
public sealed class ResourceHold
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid BookingId { get; set; }

    public Guid ResourceId { get; set; }

    /// <summary>Wall clock; the same as of the room's hold.</summary>
    public DateTime Start { get; set; }

    /// <summary>Wall clock; the same as of the room's hold.</summary>
    public DateTime End { get; set; }

    public int Count { get; set; }
}
