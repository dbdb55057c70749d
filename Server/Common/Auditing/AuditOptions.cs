namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>Settings of the audit, section <c>Audit</c>.</summary>
public sealed class AuditOptions
{
    /// <summary>How long entries are kept, in months; at least 6 (等保), which the database enforces too.</summary>
    public int KeepMonths { get; set; } = 12;
}
