using System.Globalization;

namespace PartyMassCenter.Client.Bookings.Displays;

/// <summary>A month as a calendar sheet shows it: whole weeks from Monday on.</summary>
/// <param name="First">Its first day.</param>
public readonly record struct MonthOf(DateOnly First)
{
    /// <summary>Monday of the first week.</summary>
    public DateOnly From => First.AddDays(-((int)First.DayOfWeek + 6) % 7);

    /// <summary>The day after the last week's Sunday.</summary>
    public DateOnly To => First.AddMonths(1).AddDays((8 - (int)First.AddMonths(1).DayOfWeek) % 7);

    public bool Contains(DateOnly day) => day.Year == First.Year && day.Month == First.Month;

    public string Text => First.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public string Name => $"{First.Year}年{First.Month}月";

    public MonthOf Add(int months) => new(First.AddMonths(months));

    /// <summary>A month from a query, or the one of the day when it is missing or odd.</summary>
    public static MonthOf Or(string? text, DateOnly day) =>
        DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first.Year is > 2000 and < 2200
            ? new(first)
            : new(new DateOnly(day.Year, day.Month, 1));
}
