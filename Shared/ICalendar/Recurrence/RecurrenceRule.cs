using System.Diagnostics.CodeAnalysis;

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

    internal RuleBits Bits => field ??= new RuleBits(this);

    /// <summary>Reads the value of an RRULE.</summary>
    /// <param name="problem">Which part is wrong and what to do, as a sentence; null where the rule is sound.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out RecurrenceRule? rule, [NotNullWhen(false)] out string? problem)
    {
        rule = new RecurrenceRuleReader().Read(text, out problem);
        return rule is not null;
    }

    /// <summary>The occurrences of an event that starts then; one that the rule doesn't match is no occurrence.</summary>
    /// <param name="start">DTSTART as wall clock of the zone.</param>
    /// <param name="isDate">DTSTART is a date: times are of no account.</param>
    /// <param name="from">Wall clock; earlier ones are left out, however many they are, without being walked through.</param>
    /// <param name="before">Wall clock; those from here on are left out.</param>
    public RecurrenceSet Occurrences(DateTime start, bool isDate, CalendarZone zone, DateTime? from = null, DateTime? before = null) =>
        new(this, start, isDate, zone, from, before);

    /// <summary>The same rule with another end: the last possible occurrence, or none.</summary>
    /// <param name="until">Of kind UTC for an instant, else wall clock.</param>
    public RecurrenceRule WithUntil(DateTime? until, bool isDate) => Copy(null, isDate ? until?.Date : until, isDate && until is not null);

    /// <summary>The same rule that ends after so many occurrences, or never.</summary>
    /// <param name="count">At least 1.</param>
    public RecurrenceRule WithCount(int? count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count ?? 1, 1, nameof(count));
        return Copy(count, null, false);
    }

    /// <summary>The text for an event that starts then: UNTIL takes the form that the RFC wants beside such a start.</summary>
    public string ToString(bool isDate, CalendarZone zone)
    {
        if (Until is not { } until || Count is not null) return ToString();
        if (isDate) return WithUntil(until.Kind == DateTimeKind.Utc ? zone.ToWallClock(until) : until, true).ToString();
        if (UntilIsDate) until = until.AddDays(1).AddSeconds(-1);
        if (ReferenceEquals(zone, CalendarZone.Floating)) return WithUntil(DateTime.SpecifyKind(until, DateTimeKind.Unspecified), false).ToString();
        return WithUntil(until.Kind == DateTimeKind.Utc ? until : zone.ToUtc(until), false).ToString();
    }

    /// <summary>The canonical text, as it stands in an RRULE. Of UNTIL and COUNT, which exclude each other, COUNT is written.</summary>
    public override string ToString() => RecurrenceRuleText.Write(this);

    private RecurrenceRule Copy(int? count, DateTime? until, bool untilIsDate) => new()
    {
        Frequency = Frequency,
        Interval = Interval,
        Count = count,
        Until = until,
        UntilIsDate = untilIsDate,
        BySecond = BySecond,
        ByMinute = ByMinute,
        ByHour = ByHour,
        ByDay = ByDay,
        ByMonthDay = ByMonthDay,
        ByYearDay = ByYearDay,
        ByWeekNo = ByWeekNo,
        ByMonth = ByMonth,
        BySetPos = BySetPos,
        WeekStart = WeekStart,
        Rscale = Rscale,
        Skip = Skip,
    };
}
