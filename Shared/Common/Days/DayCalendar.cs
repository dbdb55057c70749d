using System.Collections.Frozen;

namespace PartyMassCenter.Shared.Common.Days;

/// <summary>Says of every date what kind of day it is. A year without a notice is unpublished: it warns and never guesses.</summary>
public sealed class DayCalendar
{
    private readonly FrozenDictionary<DateOnly, CalendarDay> special;
    private readonly FrozenSet<int> years;

    public DayCalendar(IEnumerable<HolidayNotice> notices)
    {
        Notices = [.. notices.OrderBy(n => n.Year)];
        years = Notices.Select(n => n.Year).ToFrozenSet();
        var days = new Dictionary<DateOnly, CalendarDay>();
        foreach (var notice in Notices)
        {
            foreach (var rest in notice.Off)
                for (var day = rest.From; day <= rest.To; day = day.AddDays(1))
                    days[day] = new CalendarDay(day, rest.Statutory.Contains(day) ? DayKind.Festival : DayKind.DayOff, rest.Name);
            foreach (var day in notice.Work) days[day] = new CalendarDay(day, DayKind.MakeUp);
        }

        special = days.ToFrozenDictionary();
    }

    /// <summary>Knows no notice at all: every year is unpublished.</summary>
    public static DayCalendar Unpublished { get; } = new([]);

    /// <summary>The notices that it is built from, by year.</summary>
    public IReadOnlyList<HolidayNotice> Notices { get; }

    public bool IsPublished(int year) => years.Contains(year);

    public CalendarDay On(DateOnly date)
    {
        if (special.TryGetValue(date, out var day)) return day;
        if (!IsPublished(date.Year)) return new CalendarDay(date, DayKind.Unpublished);
        return new CalendarDay(date, date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DayKind.Weekend : DayKind.Working);
    }

    /// <summary>The same calendar after a notice has come, or has come anew.</summary>
    public DayCalendar With(HolidayNotice notice) => new(Notices.Where(n => n.Year != notice.Year).Append(notice));

    /// <summary>Days of a year that are of another kind in another calendar, in order.</summary>
    public IReadOnlyList<(CalendarDay Before, CalendarDay After)> Changes(DayCalendar after, int year)
    {
        var changes = new List<(CalendarDay Before, CalendarDay After)>();
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            if (Plain(On(day)) != Plain(after.On(day))) changes.Add((On(day), after.On(day)));
        return changes;
    }

    /// <summary>That a plain weekday of an unpublished year becomes a plain weekday is no news.</summary>
    private static CalendarDay Plain(CalendarDay day) => day.Mark is null ? day with { Kind = DayKind.Unpublished } : day;
}
