using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>Finds and explains the dates on which something is due.</summary>
public static class DueDates
{
    /// <summary>Nothing is due before it.</summary>
    public static DateOnly Earliest { get; } = new(2000, 1, 1);

    /// <summary>Nothing is due after it: the lunar calendar and the solar terms are known till then.</summary>
    public static DateOnly Latest { get; } = new(2100, 12, 31);

    /// <summary>What follows from a year's being unpublished, as every warning of it ends.</summary>
    public const string Recheck = "，先按周一至周五算，公布后会重新核对";

    /// <summary>Days within which a working day must be found; a notice's breaks are shorter.</summary>
    private const int Reach = 62;

    /// <summary>Those with a due date in a span, by due date. Lazy; ends at <see cref="Latest"/> whatever is asked.</summary>
    /// <param name="until">The first day after the span.</param>
    public static IEnumerable<DueDate> Between(ReminderTiming timing, DateOnly from, DateOnly until, DayCalendar calendar)
    {
        var first = from < Earliest ? Earliest : from;
        var end = until > Latest ? Latest.AddDays(1) : until;
        if (first >= end) yield break;

        // A date may move over the span's edge, so nominal dates are looked for beyond it, and moved ones may overtake each other.
        var (back, ahead) = (timing.Policy == HolidayPolicy.Later ? Reach : 0, timing.Policy == HolidayPolicy.Earlier ? Reach : 0);
        var waiting = new PriorityQueue<DueDate, (DateOnly, DateOnly)>();
        foreach (var nominal in timing.Schedule.Between(first.AddDays(-back), end.AddDays(ahead)))
        {
            while (waiting.TryPeek(out var next, out _) && next.Date < nominal.AddDays(-ahead)) yield return waiting.Dequeue();
            if (Of(timing, nominal, calendar) is { } due && due.Date >= first && due.Date < end) waiting.Enqueue(due, (due.Date, due.Nominal));
        }

        while (waiting.TryDequeue(out var due, out _)) yield return due;
    }

    /// <summary>The next so many from a day on.</summary>
    public static IReadOnlyList<DueDate> Next(ReminderTiming timing, DateOnly from, int count, DayCalendar calendar) =>
        [.. Between(timing, from, Latest.AddDays(1), calendar).Take(count)];

    /// <summary>When a date that the schedule names is really due; null when it isn't due at all (season, 停办).</summary>
    public static DueDate? Of(ReminderTiming timing, DateOnly nominal, DayCalendar calendar)
    {
        if (!timing.Covers(nominal)) return null;
        var day = calendar.On(nominal);
        var why = timing.Schedule.Why(nominal);
        if (!IsOff(timing, day))
        {
            var makeUp = day.Kind == DayKind.MakeUp && !timing.IsDaily ? $"{nominal:MM-dd} {ChineseDates.ShortWeekday(nominal.DayOfWeek)}调休上班，照常" : null;
            return new DueDate(nominal, nominal, Joined(why, makeUp), Unpublished(calendar, nominal));
        }

        if (timing.Policy == HolidayPolicy.Skipped) return null;
        if (timing.Policy != HolidayPolicy.Unchanged) return Moved(timing, day, why, calendar);
        var stays = timing.IsDaily ? null : $"{nominal:MM-dd} 是{Text(day)}，按“不变”仍在当天";
        return timing.Schedule.ChoosesItsDay
            ? new DueDate(nominal, nominal, Joined(why, stays), Unpublished(calendar, nominal))
            : new DueDate(nominal, nominal, why, Joined(stays, Unpublished(calendar, nominal)));
    }

    private static DueDate Moved(ReminderTiming timing, CalendarDay day, string? why, DayCalendar calendar)
    {
        var step = timing.Policy == HolidayPolicy.Later ? 1 : -1;
        var steps = new List<WorkingDayStep>();
        for (var date = day.Date; steps.Count <= Reach; date = date.AddDays(step))
        {
            var on = calendar.On(date);
            steps.Add(new WorkingDayStep(date, on.IsWorking ? 1 : null, on.MarkText ?? ChineseDates.ShortWeekday(date.DayOfWeek)));
            if (!on.IsWorking) continue;
            var moved = $"{Short(day.Date, date)} 是{Text(day)}，按“{HolidayPolicies.Name(timing.Policy)}”改为 {Short(date, day.Date)}";
            return new DueDate(date, day.Date, Joined(why, moved), Unpublished(calendar, day.Date, date)) { Steps = steps };
        }

        return new DueDate(day.Date, day.Date, why, $"{day.Date:MM-dd} 前后{Reach}天没有工作日，仍在当天，请检查放假安排");
    }

    /// <summary>A rule that names weekdays means them, so only a festival's break disturbs it.</summary>
    private static bool IsOff(ReminderTiming timing, CalendarDay day) => timing.Schedule.NamesWeekdays ? day.IsBreak : !day.IsWorking;

    private static string Text(CalendarDay day) => day.Kind switch
    {
        DayKind.Festival => day.Festival!,
        DayKind.DayOff => $"{day.Festival}假期",
        _ => ChineseDates.ShortWeekday(day.Date.DayOfWeek),
    };

    private static string Short(DateOnly date, DateOnly other) => date.Year == other.Year ? $"{date:MM-dd}" : $"{date:yyyy-MM-dd}";

    private static string? Unpublished(DayCalendar calendar, params IEnumerable<DateOnly> dates)
    {
        var years = dates.Select(d => d.Year).Where(y => !calendar.IsPublished(y)).Distinct().Order().ToArray();
        return years.Length == 0 ? null : $"{string.Join("、", years)}年的放假安排尚未公布{Recheck}";
    }

    private static string? Joined(params IEnumerable<string?> parts) => string.Join("；", parts.OfType<string>()) is { Length: > 0 } text ? text : null;
}
