using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>A notice on its way through one channel, and the proof of what became of it.</summary>
public sealed class Delivery
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Null for a digest, which tells of many.</summary>
    public Guid? MessageId { get; set; }

    public Guid ChannelId { get; set; }

    /// <summary>Null: to the group of the unit.</summary>
    public Guid? PersonId { get; set; }

    /// <summary>The receiver's unit, which decides who runs it.</summary>
    public Guid UnitId { get; set; }

    public DeliveryState State { get; set; }

    public int Attempts { get; set; }

    /// <summary>When it is due; while it is being sent, when another process may take it over.</summary>
    public DateTime NextUtc { get; set; }

    /// <summary>Attempts of which nobody knows whether they arrived: so often it may have been doubled.</summary>
    public int Unsure { get; set; }

    public DateTime? AttemptedUtc { get; set; }

    public DateTime? SentUtc { get; set; }

    /// <summary>For operators, in Chinese.</summary>
    public string? LastError { get; set; }

    /// <summary>Put right by an operator; null = the person's own.</summary>
    public string? Address { get; set; }

    /// <summary>A digest's own, or put right by an operator; null = the notice's.</summary>
    public string? Title { get; set; }

    public string? Text { get; set; }

    /// <summary>The digest that it became part of.</summary>
    public Guid? DigestId { get; set; }
}
