namespace PartyMassCenter.Server.Notices;

/// <summary>A message that must reach a person: written in the transaction of what it tells of, delivered by <see cref="DeliverNoticesJob"/>.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid PersonId { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public string? Link { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime? DeliveredUtc { get; set; }
}
