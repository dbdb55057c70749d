using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>
/// A cron expression of five fields. As in cron, a day matches either field where both day and weekday are named. Minute and hour are one
/// number each: a matter is due once a day at most.
/// </summary>
public sealed class CronExpression
{
    private static readonly string[] MonthNames = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    private static readonly string[] DayNames = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    /// <summary>The most days that a month can have.</summary>
    private static readonly int[] LongestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    private readonly CronField days;
    private readonly CronField months;
    private readonly CronField weekdays;

    private CronExpression(TimeOnly at, CronField days, CronField months, CronField weekdays)
    {
        At = at;
        this.days = days;
        this.months = months;
        this.weekdays = weekdays;
    }

    public TimeOnly At { get; }

    public bool NamesWeekdays => !weekdays.IsStar;

    public bool FallsOn(DateOnly date)
    {
        if (!months.Has(date.Month)) return false;
        var (day, weekday) = (days.Has(date.Day), weekdays.Has((int)date.DayOfWeek) || (date.DayOfWeek == DayOfWeek.Sunday && weekdays.Has(7)));
        return days.IsStar || weekdays.IsStar ? day && weekday : day || weekday;
    }

    public static Outcome<CronExpression> Parse(string? text)
    {
        var parts = (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 5 || text!.Length > 100)
            return Wrong("表达式要有五段，用空格隔开：分 时 日 月 周，例如“0 9 15 * *”是每月15日9:00。");
        Outcome<CronField>[] fields =
        [
            CronField.Parse(parts[0], "分", 0, 59, []), CronField.Parse(parts[1], "时", 0, 23, []), CronField.Parse(parts[2], "日", 1, 31, []),
            CronField.Parse(parts[3], "月", 1, 12, MonthNames), CronField.Parse(parts[4], "周", 0, 7, DayNames),
        ];
        if (fields.Any(f => !f.Succeeded)) return Outcome<CronExpression>.Refused(fields.SelectMany(f => f.Refusals));
        var (minute, hour) = (fields[0].Value.Bits, fields[1].Value.Bits);
        if (ulong.PopCount(minute) != 1 || ulong.PopCount(hour) != 1) return Wrong("一天最多提醒一次，“分”和“时”请各填一个数，例如“0 9 * * 1-5”。");
        var at = new TimeOnly((int)ulong.TrailingZeroCount(hour), (int)ulong.TrailingZeroCount(minute));
        var cron = new CronExpression(at, fields[2].Value, fields[3].Value, fields[4].Value);
        return cron.Ever ? cron : Wrong("这个表达式里的日子一年中一次也没有，请检查“日”和“月”，例如2月没有30日。");
    }

    private bool Ever => NamesWeekdays || Enumerable.Range(1, 12).Any(m => months.Has(m) && Enumerable.Range(1, LongestMonths[m - 1]).Any(days.Has));

    private static Refusal Wrong(string sentence) => Refusal.Invalid("reminder.cron", sentence, "Schedule");
}
