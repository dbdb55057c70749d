namespace PartyMassCenter.Shared.Reminders;

/// <summary>Chinese names of <see cref="ReminderSubjectKind"/>.</summary>
public static class ReminderSubjectKinds
{
    public static string Name(ReminderSubjectKind kind) => kind switch
    {
        ReminderSubjectKind.None => "一般事项",
        ReminderSubjectKind.Room => "功能室",
        ReminderSubjectKind.Board => "版面公示",
        ReminderSubjectKind.Plate => "标识设施",
        ReminderSubjectKind.Roster => "值班排班",
        ReminderSubjectKind.Plan => "计划活动",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
