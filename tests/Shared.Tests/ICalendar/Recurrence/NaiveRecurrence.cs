using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

/// <summary>
/// The oracle: slow, and so plain that it can be seen to be right. It goes through every period, every day in it and every second asked
/// for, and asks the RFC's table of each one.
/// </summary>
internal sealed class NaiveRecurrence(NaiveRule rule, DateTime start, TimeZoneInfo zone)
{
    /// <summary>Occurrences as (wall clock, UTC), in order, up to a wall-clock time.</summary>
    public IEnumerable<(DateTime Wall, DateTime Utc)> Until(DateTime end)
    {
        var left = rule.Count ?? int.MaxValue;
        var last = DateTime.MinValue;
        foreach (var (wall, utc) in rule.Frequency >= RecurrenceFrequency.Daily ? ByDays(end) : ByTime(end))
        {
            if (utc <= last) continue;
            last = utc;
            if (left-- == 0 || wall > end) yield break;
            if (rule.Until is { } until && (until.Kind == DateTimeKind.Utc ? utc > until : wall > until)) yield break;
            yield return (wall, utc);
        }
    }

    /// <summary>Days, weeks, months, years: wall-clock periods.</summary>
    private IEnumerable<(DateTime Wall, DateTime Utc)> ByDays(DateTime end)
    {
        for (var period = 0; ; period++)
        {
            var (first, next) = Period(period * rule.Interval);
            if (first > end) yield break;
            var set = new List<DateTime>();
            for (var day = first; day < next; day = day.AddDays(1))
                if (Matches(day))
                    set.AddRange(Times(day));
            foreach (var item in Picked(set).Where(t => t >= start).Select(ToUtc).Order().Select(u => (ToWall(u), u)).ToList())
                yield return item;
        }
    }

    /// <summary>Hours, minutes, seconds: elapsed time.</summary>
    private IEnumerable<(DateTime Wall, DateTime Utc)> ByTime(DateTime end)
    {
        var unit = rule.Frequency switch { RecurrenceFrequency.Hourly => 3600, RecurrenceFrequency.Minutely => 60, _ => 1 };
        var first = start.AddTicks(-(start.Ticks % (unit * TimeSpan.TicksPerSecond)));
        var startUtc = ToUtc(start);
        var origin = startUtc - (start - first);
        for (var period = 0L; ; period++)
        {
            var begin = origin.AddSeconds(period * rule.Interval * unit);
            var shown = ToWall(begin);
            if (shown > end.AddDays(1)) yield break;
            if (!Contains(rule.Hours, shown.Hour)) continue;
            if (unit <= 60 && !Contains(rule.Minutes, shown.Minute)) continue;
            if (unit == 1 && !Contains(rule.Seconds, shown.Second)) continue;
            if (!Matches(shown.Date)) continue;
            var set = new List<DateTime>();
            for (var minute = 0; minute < Math.Max(1, unit / 60); minute++)
                for (var second = 0; second < Math.Min(60, unit); second++)
                {
                    if (unit > 60 && !(rule.Minutes.Length == 0 ? minute == start.Minute : rule.Minutes.Contains(minute))) continue;
                    if (unit > 1 && !(rule.Seconds.Length == 0 ? second == start.Second : rule.Seconds.Contains(second))) continue;
                    set.Add(begin.AddSeconds((minute * 60) + second));
                }

            foreach (var utc in Picked(set).Where(t => t >= startUtc)) yield return (ToWall(utc), utc);
        }
    }

    private (DateTime First, DateTime Next) Period(int number)
    {
        var day = start.Date;
        switch (rule.Frequency)
        {
            case RecurrenceFrequency.Daily:
                return (day.AddDays(number), day.AddDays(number + 1));
            case RecurrenceFrequency.Weekly:
                return (WeekOf(day).AddDays(7 * number), WeekOf(day).AddDays((7 * number) + 7));
            case RecurrenceFrequency.Monthly:
                var month = new DateTime(day.Year, day.Month, 1).AddMonths(number);
                return (month, month.AddMonths(1));
            default:
                // Weeks are counted in years of whole weeks.
                if (rule.Weeks.Length > 0) return (FirstWeek(WeekYear(day) + number), FirstWeek(WeekYear(day) + number + 1));
                return (new DateTime(day.Year + number, 1, 1), new DateTime(day.Year + number + 1, 1, 1));
        }
    }

    private bool Matches(DateTime day)
    {
        if (rule.Months.Length > 0 && !rule.Months.Contains(day.Month)) return false;
        if (rule.Weeks.Length > 0 && !rule.Weeks.Contains(WeekNumber(day)) && !rule.Weeks.Contains(WeekNumber(day) - WeeksOf(WeekYear(day)) - 1)) return false;
        var length = DateTime.DaysInMonth(day.Year, day.Month);
        var yearLength = DateTime.IsLeapYear(day.Year) ? 366 : 365;
        if (rule.YearDays.Length > 0 && !rule.YearDays.Contains(day.DayOfYear) && !rule.YearDays.Contains(day.DayOfYear - yearLength - 1)) return false;
        if (rule.MonthDays.Length > 0 && !rule.MonthDays.Contains(day.Day) && !rule.MonthDays.Contains(day.Day - length - 1)) return false;
        if (rule.Days.Length > 0 && !rule.Days.Any(d => IsDay(day, d.Ordinal, d.Day))) return false;
        return IsLikeStart(day);
    }

    /// <summary>What DTSTART says where the rule is silent.</summary>
    private bool IsLikeStart(DateTime day)
    {
        var silent = rule.Days.Length == 0 && rule.MonthDays.Length == 0 && rule.YearDays.Length == 0;
        switch (rule.Frequency)
        {
            case RecurrenceFrequency.Weekly:
                return rule.Days.Length > 0 || day.DayOfWeek == start.DayOfWeek;
            case RecurrenceFrequency.Monthly:
                return !silent || day.Day == start.Day;
            case RecurrenceFrequency.Yearly when silent && rule.Weeks.Length > 0:
                return day.DayOfWeek == start.DayOfWeek;
            case RecurrenceFrequency.Yearly when silent:
                return day.Day == start.Day && (rule.Months.Length > 0 || day.Month == start.Month);
            case RecurrenceFrequency.Yearly when rule.MonthDays.Length > 0 && rule.Months.Length + rule.Weeks.Length + rule.YearDays.Length == 0:
                return day.Month == start.Month;
            default:
                return true;
        }
    }

    private bool IsDay(DateTime day, int ordinal, DayOfWeek weekday)
    {
        if (day.DayOfWeek != weekday) return false;
        if (ordinal == 0) return true;
        var inMonth = rule.Frequency == RecurrenceFrequency.Monthly || rule.Months.Length > 0;
        var first = new DateTime(day.Year, inMonth ? day.Month : 1, 1);
        var next = inMonth ? first.AddMonths(1) : first.AddYears(1);
        var all = new List<DateTime>();
        for (var d = first; d < next; d = d.AddDays(1))
            if (d.DayOfWeek == weekday)
                all.Add(d);
        var index = all.IndexOf(day);
        return ordinal > 0 ? index == ordinal - 1 : index == all.Count + ordinal;
    }

    private IEnumerable<DateTime> Times(DateTime day) =>
        from hour in Asked(rule.Hours, start.Hour)
        from minute in Asked(rule.Minutes, start.Minute)
        from second in Asked(rule.Seconds, start.Second)
        select day.AddHours(hour).AddMinutes(minute).AddSeconds(second);

    private static IEnumerable<int> Asked(int[] values, int own) => values.Length > 0 ? values.Distinct().Order() : [own];

    private List<DateTime> Picked(List<DateTime> set) =>
        rule.Positions.Length == 0 ? set : [.. set.Where((_, i) => rule.Positions.Contains(i + 1) || rule.Positions.Contains(i - set.Count))];

    private DateTime WeekOf(DateTime day)
    {
        while (day.DayOfWeek != rule.WeekStart) day = day.AddDays(-1);
        return day;
    }

    /// <summary>Week 1 is the one that holds 4 January: the first with four days in the year.</summary>
    private DateTime FirstWeek(int year) => WeekOf(new DateTime(year, 1, 4));

    private int WeekYear(DateTime day) => day >= FirstWeek(day.Year + 1) ? day.Year + 1 : day >= FirstWeek(day.Year) ? day.Year : day.Year - 1;

    private int WeekNumber(DateTime day) => ((WeekOf(day) - FirstWeek(WeekYear(day))).Days / 7) + 1;

    private int WeeksOf(int year) => (FirstWeek(year + 1) - FirstWeek(year)).Days / 7;

    private DateTime ToWall(DateTime utc) => DateTime.SpecifyKind(utc + zone.GetUtcOffset(utc), DateTimeKind.Unspecified);

    /// <summary>Tries every offset that is in force about then; in a gap goes back until the clocks did show the time.</summary>
    private DateTime ToUtc(DateTime wall)
    {
        for (var back = 0; ; back += 15)
        {
            var shown = wall.AddMinutes(-back);
            var found = Enumerable.Range(-1, 3).Select(d => zone.GetUtcOffset(DateTime.SpecifyKind(shown.AddDays(d), DateTimeKind.Utc))).Distinct()
                .Select(o => DateTime.SpecifyKind(shown - o, DateTimeKind.Utc)).Where(u => ToWall(u) == shown).Order().ToList();
            if (found.Count > 0) return found[0].AddMinutes(back);
        }
    }

    private static bool Contains(int[] values, int value) => values.Length == 0 || values.Contains(value);
}
