using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices;

/// <summary>
/// A message that must reach a person or a unit's groups: written in the transaction of what it tells of, delivered by <see cref="DeliverNoticesJob"/>.
/// </summary>
public sealed class OutboxMessage
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Null: to the groups of <see cref="UnitId"/>.</summary>
    public Guid? PersonId { get; set; }

    public NoticeKind Kind { get; set; }

    /// <summary>The unit whose matter it tells of; null when it is the person's own.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Passes quiet hours and digests.</summary>
    public bool Urgent { get; set; }

    /// <summary>At most one message ever under a key to one person, or to one unit's groups.</summary>
    public string? Key { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public string? Link { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>When it was put into the inbox and its deliveries were laid out.</summary>
    public DateTime? DeliveredUtc { get; set; }

    /// <summary>Why its person didn't get it, in Chinese; null = they did.</summary>
    public string? Withheld { get; set; }
}
