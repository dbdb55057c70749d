using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders;

/// <summary>How what is due looks, and the words for its times.</summary>
public static class ReminderLooks
{
    public static string Tone(ReminderStatus status) => status switch
    {
        ReminderStatus.Due => "tone-amber",
        ReminderStatus.Acknowledged => "tone-blue",
        ReminderStatus.Done => "tone-green",
        ReminderStatus.Late => "tone-red",
        ReminderStatus.Escalated => "tone-violet",
        _ => "tone-slate",
    };

    public static string Icon(ReminderStatus status) => status switch
    {
        ReminderStatus.Due => "clock",
        ReminderStatus.Acknowledged => "bookmark",
        ReminderStatus.Done => "check-circle",
        ReminderStatus.Late => "alert",
        ReminderStatus.Escalated => "bell",
        _ => "ban",
    };

    public static string Icon(ReminderSubjectKind kind) => kind switch
    {
        ReminderSubjectKind.Room => "door",
        ReminderSubjectKind.Board => "board",
        ReminderSubjectKind.Plate => "sun",
        ReminderSubjectKind.Roster => "people",
        ReminderSubjectKind.Plan => "star",
        _ => "bell",
    };

    /// <summary>“今天 20:00” or “11月23日 周一 9:00”.</summary>
    public static string When(DateTime at, DateOnly today) => (DateOnly.FromDateTime(at).DayNumber - today.DayNumber) switch
    {
        -1 => $"昨天 {ChineseDates.Clock(at)}",
        0 => $"今天 {ChineseDates.Clock(at)}",
        1 => $"明天 {ChineseDates.Clock(at)}",
        _ => ChineseDates.Moment(at),
    };
}
