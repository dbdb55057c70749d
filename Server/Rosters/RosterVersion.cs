using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Rosters;

/// <summary>One publication of a roster.</summary>
public sealed class RosterVersion : IAudited
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    public Guid CenterId { get; set; }

    /// <summary>From 1.</summary>
    public int Number { get; set; }

    public DateTime PublishedUtc { get; set; }

    public string PublishedByName { get; set; } = "";

    public DateOnly From { get; set; }

    public DateOnly Until { get; set; }

    public int ChangeCount { get; set; }

    public int Told { get; set; }

    public string AuditSubject => "值班表发布";

    public Guid? AuditUnitId => CenterId;
}
