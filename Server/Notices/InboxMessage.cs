namespace PartyMassCenter.Server.Notices;

/// <summary>A delivered message. Its id is the outbox row's, so no message can arrive twice.</summary>
public sealed class InboxMessage
{
    public Guid Id { get; set; }

    public Guid PersonId { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public string? Link { get; set; }

    public DateTime AtUtc { get; set; }

    public DateTime? ReadUtc { get; set; }
}
