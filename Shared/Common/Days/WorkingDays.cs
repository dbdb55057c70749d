namespace PartyMassCenter.Shared.Common.Days;

/// <summary>Counts working days after the yearly notices.</summary>
public static class WorkingDays
{
    /// <summary>The working day so many working days after a date; the date itself is not counted.</summary>
    /// <param name="days">Working days, at least 1.</param>
    public static WorkingDayCount Add(DayCalendar calendar, DateOnly from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var steps = new List<WorkingDayStep>();
        var unpublished = new SortedSet<int>();
        var counted = 0;
        var date = from;
        while (counted < days)
        {
            date = date.AddDays(1);
            var day = calendar.On(date);
            if (day.Kind == DayKind.Unpublished) unpublished.Add(date.Year);
            steps.Add(new WorkingDayStep(date, day.IsWorking ? ++counted : null, day.MarkText ?? ChineseDates.ShortWeekday(date.DayOfWeek)));
        }

        return new WorkingDayCount(date, steps, Warning(unpublished));
    }

    /// <summary>How many working days lie from one date to another, both included.</summary>
    public static int Count(DayCalendar calendar, DateOnly from, DateOnly to) =>
        Enumerable.Range(0, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Count(i => calendar.On(from.AddDays(i)).IsWorking);

    private static string? Warning(SortedSet<int> years) => years.Count == 0
        ? null
        : $"{string.Join("、", years)}年的放假安排尚未公布，先按周一至周五算，公布后请重新核对。";
}
