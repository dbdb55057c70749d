using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>A rule in the list of its centre.</summary>
/// <param name="Responsible">Who it is for, in words, such as “陈建国” or “村干部”.</param>
/// <param name="Next">When it is due next, wall clock; null = not within the coming weeks, or paused.</param>
/// <param name="Open">Occurrences that have begun and are not done.</param>
/// <param name="PresetKey">The preset that it came from, or null.</param>
public sealed record ReminderRuleListItem(
    Guid Id,
    string Title,
    ReminderSubjectKind SubjectKind,
    string? SubjectName,
    string Responsible,
    ReminderTiming Timing,
    ProofKind Proof,
    bool Paused,
    DateTime? Next,
    int Open,
    int Late,
    string? PresetKey,
    Guid Version);
