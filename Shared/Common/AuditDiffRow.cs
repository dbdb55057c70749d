namespace PartyMassCenter.Shared.Common;

/// <summary>One field of a change, as people read it; null where there was, or is, nothing.</summary>
public sealed record AuditDiffRow(string Field, string? Before, string? After)
{
    public bool Changed => Before != After;
}
