using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>A rule ready made from the documents, switched on per centre with one click.</summary>
/// <param name="Key">Stable name, such as <c>council.meeting</c> or <c>U4-BS-04</c>.</param>
/// <param name="Group">What it is listed under, such as “公开与版面”.</param>
/// <param name="GraceMinutes">How long after the due time it is late.</param>
/// <param name="LeadDays">Days before the due date on which people are reminded; the due date itself goes without saying.</param>
/// <param name="Sources">Ids of the requirements or standard items that it comes from.</param>
/// <param name="Note">What the documents left open and the centre should look at; null where they say it all.</param>
public sealed record ReminderPreset(
    string Key,
    string Group,
    string Title,
    ReminderSubjectKind Subject,
    ReminderTiming Timing,
    ProofKind Proof,
    int GraceMinutes,
    IReadOnlyList<int> LeadDays,
    Severity Severity,
    IReadOnlyList<string> Sources,
    string? Note = null);
