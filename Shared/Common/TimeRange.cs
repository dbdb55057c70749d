namespace PartyMassCenter.Shared.Common;

/// <summary>A half-open interval [Start, End) of the centre's wall-clock time; kind Unspecified, End after Start.</summary>
public readonly record struct TimeRange
{
    public TimeRange(DateTime start, DateTime end)
    {
        if (end <= start) throw new ArgumentException("End must be after start.", nameof(end));
        Start = DateTime.SpecifyKind(start, DateTimeKind.Unspecified);
        End = DateTime.SpecifyKind(end, DateTimeKind.Unspecified);
    }

    public DateTime Start { get; }

    public DateTime End { get; }

    /// <summary>Length in whole minutes.</summary>
    public int Minutes => (int)(End - Start).TotalMinutes;

    public bool Overlaps(TimeRange other) => Start < other.End && other.Start < End;

    public bool Contains(TimeRange other) => Start <= other.Start && other.End <= End;

    /// <summary>The interval grown by whole minutes on each side.</summary>
    public TimeRange Widen(int minutesBefore, int minutesAfter) => new(Start.AddMinutes(-minutesBefore), End.AddMinutes(minutesAfter));

    public static TimeRange OfDay(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), day.AddDays(1).ToDateTime(TimeOnly.MinValue));

    /// <summary>Chinese text, such as “11月21日 周六 9:00–11:30”.</summary>
    public override string ToString() => $"{ChineseDates.DayWithWeekday(DateOnly.FromDateTime(Start))} {ClockText}";

    /// <summary>The clock times alone, such as “9:00–11:30”; the day is named when the end is on another one.</summary>
    public string ClockText
    {
        get
        {
            var midnight = Start.Date.AddDays(1);
            var end = End == midnight ? "24:00" : End < midnight ? ChineseDates.Clock(End) : $"{End.Month}月{End.Day}日 {ChineseDates.Clock(End)}";
            return $"{ChineseDates.Clock(Start)}–{end}";
        }
    }
}
