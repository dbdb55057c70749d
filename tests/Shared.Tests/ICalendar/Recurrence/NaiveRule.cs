using System.Globalization;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

/// <summary>A rule as the oracle knows it: plain lists, nothing computed.</summary>
public sealed record NaiveRule
{
    public required RecurrenceFrequency Frequency { get; init; }

    public int Interval { get; init; } = 1;

    public int? Count { get; init; }

    public DateTime? Until { get; init; }

    public int[] Seconds { get; init; } = [];

    public int[] Minutes { get; init; } = [];

    public int[] Hours { get; init; } = [];

    public (int Ordinal, DayOfWeek Day)[] Days { get; init; } = [];

    public int[] MonthDays { get; init; } = [];

    public int[] YearDays { get; init; } = [];

    public int[] Weeks { get; init; } = [];

    public int[] Months { get; init; } = [];

    public int[] Positions { get; init; } = [];

    public DayOfWeek WeekStart { get; init; } = DayOfWeek.Monday;

    public override string ToString()
    {
        var parts = new List<string> { $"FREQ={Frequency.ToString().ToUpperInvariant()}" };
        if (Interval != 1) parts.Add($"INTERVAL={Interval}");
        if (Count is { } count) parts.Add($"COUNT={count}");
        if (Until is { } until) parts.Add($"UNTIL={until.ToString(until.Kind == DateTimeKind.Utc ? "yyyyMMdd'T'HHmmss'Z'" : "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}");
        Add("BYMONTH", Months);
        Add("BYWEEKNO", Weeks);
        Add("BYYEARDAY", YearDays);
        Add("BYMONTHDAY", MonthDays);
        Add("BYDAY", Days.Select(d => (d.Ordinal == 0 ? "" : d.Ordinal.ToString(CultureInfo.InvariantCulture)) + Name(d.Day)));
        Add("BYHOUR", Hours);
        Add("BYMINUTE", Minutes);
        Add("BYSECOND", Seconds);
        Add("BYSETPOS", Positions);
        if (WeekStart != DayOfWeek.Monday) parts.Add($"WKST={Name(WeekStart)}");
        return string.Join(';', parts);

        void Add<T>(string name, IEnumerable<T> values)
        {
            if (values.Any()) parts.Add($"{name}={string.Join(',', values)}");
        }
    }

    private static string Name(DayOfWeek day) => day.ToString()[..2].ToUpperInvariant();
}
