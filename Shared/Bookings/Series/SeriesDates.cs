using System.Globalization;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Bookings.Series;

/// <summary>The dates of a pattern.</summary>
public static class SeriesDates
{
    /// <summary>Days within which a working day must be found; a break is shorter.</summary>
    private const int Reach = 31;

    /// <summary>What is wrong with a rule, in words; null where it is sound.</summary>
    public static string? Problem(string rule)
    {
        if (IsChinese(rule)) return ChineseRecurrence.TryParse(rule, out _, out var wrong) ? null : wrong;
        if (!RecurrenceRule.TryParse(rule, out var parsed, out var problem)) return problem;
        if (parsed!.Frequency < RecurrenceFrequency.Daily) return "一天最多重复一次，请选择每天、每周、每月或每年。";
        return parsed.Count is not null || parsed.Until is not null ? "重复的结束请填在“到哪天为止”或“一共几次”里。" : null;
    }

    /// <summary>From the first one on, in order, each date once; ends where the pattern does, at the latest after two years or 400 dates.</summary>
    /// <param name="first">The first time; whether it fits the rule or not, it takes place.</param>
    public static IReadOnlyList<SeriesDate> Of(SeriesPattern pattern, DateOnly first, DayCalendar calendar)
    {
        var last = first.AddDays(SeriesPattern.MostDaysAhead);
        if (pattern.Until is { } until && until < last) last = until;
        var most = Math.Min(pattern.Count ?? SeriesPattern.MostDates, SeriesPattern.MostDates);
        var dates = new SortedDictionary<DateOnly, SeriesDate>();
        foreach (var nominal in Nominal(pattern.Rule, first, last))
        {
            if (dates.Count == most) break;
            if (Moved(pattern.Policy, nominal, calendar) is { } date && date.Date >= first && date.Date <= last) dates.TryAdd(date.Date, date);
        }

        return [.. dates.Values];
    }

    private static IEnumerable<DateOnly> Nominal(string rule, DateOnly first, DateOnly last)
    {
        yield return first;
        if (IsChinese(rule) && ChineseRecurrence.TryParse(rule, out var chinese, out _))
        {
            foreach (var date in chinese.Dates(first.AddDays(1), last.AddDays(1))) yield return date;
            yield break;
        }

        if (!RecurrenceRule.TryParse(rule, out var parsed, out _)) yield break;
        foreach (var time in parsed!.Occurrences(first.ToDateTime(default), isDate: true, CalendarZone.Floating, before: last.AddDays(1).ToDateTime(default)))
            if (DateOnly.FromDateTime(time) is var date && date != first) yield return date;
    }

    /// <summary>The rule whose dates are all so many days later; null where no rule says that.</summary>
    public static string? Later(string rule, int days)
    {
        if (IsChinese(rule) || !RecurrenceRule.TryParse(rule, out var parsed, out _)) return null;
        var part = parsed! switch
        {
            { ByMonth.Count: > 0 } or { ByYearDay.Count: > 0 } or { ByWeekNo.Count: > 0 } or { BySetPos.Count: > 0 } => null,
            { ByDay.Count: 0, ByMonthDay.Count: 0 } => "",
            { Frequency: RecurrenceFrequency.Weekly, ByMonthDay.Count: 0 } when parsed.Interval == 1 || parsed.ByDay.Count == 1 => $"BYDAY={string.Join(',', parsed.ByDay.Select(d => (DayOfWeek)((((int)d.Day + days) % 7 + 7) % 7)).OrderBy(d => ((int)d + 6) % 7).Select(RecurrenceDay.Name))}",
            { Frequency: RecurrenceFrequency.Monthly, ByDay.Count: 0 } when parsed.ByMonthDay.All(d => d > 0 && d + days is >= 1 and <= 28) => $"BYMONTHDAY={string.Join(',', parsed.ByMonthDay.Select(d => (d + days).ToString(CultureInfo.InvariantCulture)))}",
            _ => null,
        };
        return part is null ? null : string.Join(';', rule.Split(';').Select(p => p.StartsWith("BYDAY=", StringComparison.Ordinal) || p.StartsWith("BYMONTHDAY=", StringComparison.Ordinal) ? part : p));
    }

    /// <summary>Whether a rule goes by lunar dates or solar terms.</summary>
    internal static bool IsChinese(string rule) => rule.StartsWith("LUNAR", StringComparison.Ordinal) || rule.StartsWith("TERM", StringComparison.Ordinal);

    private static SeriesDate? Moved(HolidayPolicy policy, DateOnly nominal, DayCalendar calendar)
    {
        var day = calendar.On(nominal);
        if (!day.IsBreak) return new SeriesDate(nominal, nominal, null);
        var what = $"{nominal:MM-dd} 是{(day.Kind == DayKind.Festival ? day.Festival : $"{day.Festival}假期")}";
        if (policy == HolidayPolicy.Skipped) return null;
        if (policy == HolidayPolicy.Unchanged) return new SeriesDate(nominal, nominal, $"{what}，按“{HolidayPolicies.Name(policy)}”仍在当天");
        var step = policy == HolidayPolicy.Later ? 1 : -1;
        for (var date = nominal.AddDays(step); Math.Abs(date.DayNumber - nominal.DayNumber) <= Reach; date = date.AddDays(step))
            if (calendar.On(date).IsWorking) return new SeriesDate(date, nominal, $"{what}，按“{HolidayPolicies.Name(policy)}”改为 {date:MM-dd}");
        return new SeriesDate(nominal, nominal, $"{what}，附近没有工作日，仍在当天");
    }
}
