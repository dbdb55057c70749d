namespace PartyMassCenter.Shared.Common;

/// <summary>One change, as the audit page shows it.</summary>
/// <param name="At">UTC instant of the change.</param>
/// <param name="Who">Name of the person, or “系统”.</param>
/// <param name="From">Network address and kind of client, or empty for the system's own work.</param>
/// <param name="Subject">Chinese name of the kind of thing changed, such as 预约.</param>
/// <param name="Before">Values before the change as JSON, null for something new. Personal data is masked.</param>
/// <param name="After">Values after the change as JSON, null for something removed. Personal data is masked.</param>
public sealed record AuditEntryListItem(
    long Id,
    DateTime At,
    Guid? PersonId,
    string Who,
    string From,
    AuditAction Action,
    string Subject,
    string SubjectId,
    string? UnitName,
    string? Before,
    string? After);
