using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>A rule with everything that can be set.</summary>
/// <param name="Responsible">Who it is for, in words.</param>
/// <param name="PresetKey">The preset that it came from, or null.</param>
/// <param name="Upcoming">The occurrences to come within the coming weeks, soonest first.</param>
public sealed record ReminderRuleDetails(
    Guid Id,
    Guid CenterId,
    string Title,
    string? Description,
    ReminderSubjectKind SubjectKind,
    string? SubjectName,
    ResponsibleKind ResponsibleKind,
    Guid? PersonId,
    Role Role,
    string Responsible,
    ReminderTiming Timing,
    IReadOnlyList<int> LeadMinutes,
    int GraceMinutes,
    ProofKind Proof,
    IReadOnlyList<EscalationStep> Escalations,
    bool Paused,
    string? PresetKey,
    Guid Version,
    IReadOnlyList<ReminderListItem> Upcoming)
{
    /// <summary>The request that would leave the rule as it is, for the editor.</summary>
    public ReminderRuleRequest ToRequest() => new()
    {
        CenterId = CenterId,
        Title = Title,
        Description = Description,
        SubjectKind = SubjectKind,
        SubjectName = SubjectName,
        ResponsibleKind = ResponsibleKind,
        PersonId = PersonId,
        Role = Role,
        Timing = Timing,
        LeadMinutes = [.. LeadMinutes],
        GraceMinutes = GraceMinutes,
        Proof = Proof,
        Escalations = [.. Escalations],
        Version = Version,
    };
}
