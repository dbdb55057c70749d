using System.Text.Json.Serialization;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>Everything that says when a rule's matter is due. Wall clock of the centre.</summary>
/// <param name="At">Time of day; a cron schedule brings its own.</param>
/// <param name="Season">The months in which it holds; null = all year.</param>
/// <param name="Start">First day on which it may fall, before holidays are considered; null = no limit.</param>
/// <param name="End">Last such day; null = no limit.</param>
public sealed record ReminderTiming(
    Schedule Schedule,
    TimeOnly At,
    HolidayPolicy Policy = HolidayPolicy.Unchanged,
    Season? Season = null,
    DateOnly? Start = null,
    DateOnly? End = null)
{
    /// <summary>The time of day that counts.</summary>
    [JsonIgnore]
    public TimeOnly Time => Schedule.OwnTime ?? At;

    /// <summary>Whether it comes every single day, so that days without work are nothing to speak of.</summary>
    [JsonIgnore]
    public bool IsDaily => Schedule is EveryDaysSchedule { Days: 1 };

    /// <summary>Whether it may fall on a day that its schedule names.</summary>
    public bool Covers(DateOnly nominal) => (Start is null || nominal >= Start) && (End is null || nominal <= End) && (Season?.Covers(nominal) ?? true);

    /// <summary>All that is wrong with it, in Chinese sentences that say what to do.</summary>
    public IEnumerable<string> Faults()
    {
        // A request from outside may leave it out.
        if (Schedule is null)
        {
            yield return "请设置什么时候办。";
            yield break;
        }

        foreach (var fault in Schedule.Faults().Concat(Season?.Faults() ?? [])) yield return fault;
        if (!Enum.IsDefined(Policy)) yield return "请选择遇到节假日怎么办。";
        if (IsDaily && Policy is HolidayPolicy.Earlier or HolidayPolicy.Later)
            yield return "每天都有的事，遇节假日请选“不变”或“停办”：挪到工作日会和当天的重在一起。";
        if (At.Second != 0 || At.Millisecond != 0) yield return "时间请精确到分钟。";
        if (Start is { } start && (start < DueDates.Earliest || start > DueDates.Latest)) yield return "开始日期请填2000年到2100年之间的日期。";
        if (End is { } end && (end < DueDates.Earliest || end > DueDates.Latest)) yield return "结束日期请填2000年到2100年之间的日期。";
        if (Start is { } from && End is { } to && to < from) yield return "结束日期早于开始日期，请修改其中一个。";
    }
}
