using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>When a blackout or special opening holds, and for which rooms. Wall clock of the centre.</summary>
/// <param name="RoomIds">Empty = every room of the centre.</param>
/// <param name="Start">Start of the first time.</param>
/// <param name="End">End of the first time; a repeated one lasts a day at most.</param>
/// <param name="Days">Weekdays of a weekly one; empty otherwise.</param>
/// <param name="Until">Last day on which a repeated one may begin; null when it comes once.</param>
/// <param name="EndedAt">When it was ended early; nothing of it holds from then on.</param>
public sealed record BlackoutPlan(
    Guid Id,
    BlackoutKind Kind,
    IReadOnlyList<Guid> RoomIds,
    DateTime Start,
    DateTime End,
    BlackoutRepeat Repeat,
    IReadOnlyList<DayOfWeek> Days,
    DateOnly? Until,
    string Reason,
    DateTime? EndedAt = null)
{
    /// <summary>When the last time is over at the latest.</summary>
    public DateTime LastEnd => Repeat == BlackoutRepeat.Once || Until is not { } last
        ? End
        : last.ToDateTime(TimeOnly.FromDateTime(Start)) + (End - Start);

    public bool Covers(Guid roomId) => RoomIds.Count == 0 || RoomIds.Contains(roomId);

    /// <summary>Whether it holds for a room; a hall one of whose parts is closed can't be used as a whole.</summary>
    /// <param name="partIds">The rooms of which a hall consists; empty for any other room.</param>
    public bool Covers(Guid roomId, IReadOnlyList<Guid> partIds) => Covers(roomId) || (Kind == BlackoutKind.Closed && partIds.Any(RoomIds.Contains));

    /// <summary>Every time at which it holds that touches the window, earliest first.</summary>
    public IEnumerable<TimeRange> Within(TimeRange window)
    {
        foreach (var whole in All(window))
        {
            // What was ended early is over from then on, however long it was to last.
            if (EndedAt is { } over && whole.Start >= over) continue;
            var time = EndedAt is { } ended && ended < whole.End ? new TimeRange(whole.Start, ended) : whole;
            if (time.Overlaps(window)) yield return time;
        }
    }

    /// <summary>“每周一、周三 18:00–20:00，到12月31日 周四” and the like.</summary>
    public string Text
    {
        get
        {
            var first = new TimeRange(Start, End);
            if (Repeat == BlackoutRepeat.Once) return first.ToString();
            var rhythm = Repeat switch
            {
                BlackoutRepeat.Daily => "每天",
                BlackoutRepeat.Weekly => $"每{string.Join("、", Days.OrderBy(d => ((int)d + 6) % 7).Select(ChineseDates.ShortWeekday))}",
                BlackoutRepeat.MonthlyDay => $"每月{Start.Day}日",
                _ => $"每月第{Week(Start)}个{ChineseDates.ShortWeekday(Start.DayOfWeek)}",
            };
            return $"{rhythm} {first.ClockText}，{ChineseDates.DayWithWeekday(DateOnly.FromDateTime(Start))}起，到{(Until is { } last ? ChineseDates.DayWithWeekday(last) : "")}";
        }
    }

    private IEnumerable<TimeRange> All(TimeRange window)
    {
        if (Repeat == BlackoutRepeat.Once)
        {
            yield return new TimeRange(Start, End);
            yield break;
        }

        // A repeated one lasts a day at most, so one that reaches into the window began the day before it or later.
        var begin = DateOnly.FromDateTime(Start);
        var (from, to) = (DateOnly.FromDateTime(window.Start).AddDays(-1), DateOnly.FromDateTime(window.End));
        if (from < begin) from = begin;
        if (Until is { } last && last < to) to = last;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (!FallsOn(day)) continue;
            var start = day.ToDateTime(TimeOnly.FromDateTime(Start));
            yield return new TimeRange(start, start + (End - Start));
        }
    }

    private bool FallsOn(DateOnly day) => Repeat switch
    {
        BlackoutRepeat.Daily => true,
        BlackoutRepeat.Weekly => Days.Contains(day.DayOfWeek),
        BlackoutRepeat.MonthlyDay => day.Day == Start.Day,
        BlackoutRepeat.MonthlyWeekday => day.DayOfWeek == Start.DayOfWeek && Week(day.ToDateTime(TimeOnly.MinValue)) == Week(Start),
        _ => false,
    };

    private static int Week(DateTime day) => ((day.Day - 1) / 7) + 1;
}
