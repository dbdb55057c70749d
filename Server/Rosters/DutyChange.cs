namespace PartyMassCenter.Server.Rosters;

/// <summary>A published duty that changed hands; append-only. Version 0 for a swap.</summary>
public sealed class DutyChange
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    public int Version { get; set; }

    public DateOnly Date { get; set; }

    /// <summary>From 0.</summary>
    public int Post { get; set; }

    public Guid? BeforeId { get; set; }

    public Guid? AfterId { get; set; }

    /// <summary>Of the duty after the change.</summary>
    public int Sequence { get; set; }

    public DateTime AtUtc { get; set; }

    public string Who { get; set; } = "";

    public static DutyChange Of(Assignment duty, Guid? before, int version, string who) => new()
    {
        RosterId = duty.RosterId,
        Version = version,
        Date = duty.Date,
        Post = duty.Post,
        BeforeId = before,
        AfterId = duty.PublishedMemberId,
        Sequence = duty.Sequence,
        AtUtc = duty.ChangedUtc,
        Who = who,
    };
}
