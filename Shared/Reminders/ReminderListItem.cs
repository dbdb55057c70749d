namespace PartyMassCenter.Shared.Reminders;

/// <summary>One occurrence of a reminder, in a list.</summary>
/// <param name="Subject">What it is about, such as “一楼公示栏”, or null.</param>
/// <param name="DueAt">Wall clock.</param>
/// <param name="LateAt">When it becomes late, wall clock.</param>
/// <param name="Responsible">Who it is for, in words.</param>
/// <param name="ByName">Who did or waived it, or null.</param>
/// <param name="At">When it was done or waived, wall clock, or null.</param>
/// <param name="MayAnswer">Whether the asking person may acknowledge and complete it now.</param>
/// <param name="OpensAt">From when on it can be completed, wall clock.</param>
public sealed record ReminderListItem(
    Guid Id,
    Guid RuleId,
    Guid CenterId,
    string CenterName,
    string Title,
    string? Description,
    ReminderSubjectKind SubjectKind,
    string? Subject,
    DateTime DueAt,
    DateTime LateAt,
    ReminderStatus Status,
    ProofKind Proof,
    string Responsible,
    string? ByName,
    DateTime? At,
    bool HasPhoto,
    bool MayAnswer,
    DateTime OpensAt);
