namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>Somebody tried to book and was refused: what the village lacks. Nothing personal but who asked.</summary>
public sealed class RefusedAttempt
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CenterId { get; set; }

    public Guid RoomId { get; set; }

    public Guid PersonId { get; set; }

    public DateTime AtUtc { get; set; }

    /// <summary>Wall clock that was asked for.</summary>
    public DateTime Start { get; set; }

    /// <summary>Wall clock that was asked for.</summary>
    public DateTime End { get; set; }

    public int HeadCount { get; set; }

    /// <summary>Codes of the refusals, separated by spaces.</summary>
    public string Codes { get; set; } = "";
}
