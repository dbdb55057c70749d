using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>A rule's timing as people say it: “每月15日 9:00，遇节假日顺延到下一个工作日”.</summary>
public static class ScheduleSentence
{
    public static string Of(ReminderTiming timing)
    {
        var clock = ChineseDates.Clock(default(DateOnly).ToDateTime(timing.Time));
        if (timing is { IsDaily: true, Policy: HolidayPolicy.Skipped }) return $"每个工作日 {clock}{Limits(timing)}";
        return $"{timing.Schedule.Sentence} {clock}{Limits(timing)}{Holidays(timing)}";
    }

    private static string Holidays(ReminderTiming timing) =>
        timing.Policy == HolidayPolicy.Unchanged ? "" : $"，遇节假日{(timing.Schedule.NamesWeekdays ? "" : "和周末")}{HolidayPolicies.Text(timing.Policy)}";

    private static string Limits(ReminderTiming timing) =>
        $"{(timing.Season is { } season ? $"，{season.Text}期间" : "")}{(timing.Start is { } start ? $"，{start:yyyy-MM-dd}起" : "")}{(timing.End is { } end ? $"，到{end:yyyy-MM-dd}为止" : "")}";
}
