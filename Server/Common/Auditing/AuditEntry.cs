using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>One line of the audit. The database refuses to change it, and to delete it before it is six months old.</summary>
public sealed class AuditEntry
{
    public long Id { get; set; }

    public DateTime AtUtc { get; set; }

    public Guid? PersonId { get; set; }

    public string Who { get; set; } = "";

    public string From { get; set; } = "";

    public AuditAction Action { get; set; }

    public string Subject { get; set; } = "";

    public string SubjectId { get; set; } = "";

    public Guid? UnitId { get; set; }

    public string? Before { get; set; }

    public string? After { get; set; }
}
