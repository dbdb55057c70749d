namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>A recurrence rule (重复规则): RRULE of RFC 5545 with RSCALE and SKIP of RFC 7529. Immutable.</summary>
public sealed class RecurrenceRule
{
    internal RecurrenceRule()
    {
    }

    public required RecurrenceFrequency Frequency { get; init; }

    /// <summary>In periods of the frequency, at least 1.</summary>
    public int Interval { get; init; } = 1;

    /// <summary>How many occurrences there are; null without such an end.</summary>
    public int? Count { get; init; }

    /// <summary>
    /// The last possible occurrence: of kind UTC where it is an instant, else wall clock; a date (<see cref="UntilIsDate"/>) holds its whole day.
    /// </summary>
    public DateTime? Until { get; init; }

    public bool UntilIsDate { get; init; }

    public IReadOnlyList<int> BySecond { get; init; } = [];

    public IReadOnlyList<int> ByMinute { get; init; } = [];

    public IReadOnlyList<int> ByHour { get; init; } = [];

    public IReadOnlyList<RecurrenceDay> ByDay { get; init; } = [];

    public IReadOnlyList<int> ByMonthDay { get; init; } = [];

    public IReadOnlyList<int> ByYearDay { get; init; } = [];

    public IReadOnlyList<int> ByWeekNo { get; init; } = [];

    public IReadOnlyList<RecurrenceMonth> ByMonth { get; init; } = [];

    public IReadOnlyList<int> BySetPos { get; init; } = [];

    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    /// <summary>The calendar in which the rule counts, such as CHINESE (农历); null for the Gregorian without RSCALE.</summary>
    public string? Rscale { get; init; }

    public RecurrenceSkip Skip { get; init; }

    /// <summary>Reads the value of an RRULE.</summary>
    /// <param name="problem">Which part is wrong and what to do, as a sentence; null where the rule is sound.</param>
    public static bool TryParse(string text, out RecurrenceRule? rule, out string? problem)
    {
        (rule, problem) = (null, "还不支持读取重复规则。");
        return false;
    }

    /// <summary>The occurrences of an event that starts then; one that the rule doesn't match is no occurrence.</summary>
    /// <param name="start">DTSTART as wall clock of the zone.</param>
    /// <param name="isDate">DTSTART is a date: times are of no account.</param>
    /// <param name="from">Wall clock; earlier ones are left out, however many they are, without being walked through.</param>
    /// <param name="before">Wall clock; those from here on are left out.</param>
    public RecurrenceSet Occurrences(DateTime start, bool isDate, CalendarZone zone, DateTime? from = null, DateTime? before = null) =>
        new(this, start, isDate, zone, from, before);

    /// <summary>The canonical text, as it stands in an RRULE.</summary>
    public override string ToString() => "";
}
