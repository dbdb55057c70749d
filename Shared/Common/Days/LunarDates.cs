using System.Globalization;

namespace PartyMassCenter.Shared.Common.Days;

/// <summary>Turns lunar dates (农历) into those of the calendar. Known for the lunar years 1901 to 2100.</summary>
public static class LunarDates
{
    public const int FirstYear = 1901;

    public const int LastYear = 2100;

    private static readonly ChineseLunisolarCalendar Lunar = new();

    /// <summary>The months of a lunar year in order, its leap month among them; empty for a year that isn't known.</summary>
    public static IEnumerable<LunarMonth> Months(int year)
    {
        if (year is < FirstYear or > LastYear) yield break;
        var leap = Lunar.GetLeapMonth(year);
        for (var month = 1; month <= Lunar.GetMonthsInYear(year); month++)
        {
            // The calendar numbers a leap year's months 1 to 13: GetLeapMonth(2025) is 7, which is the leap sixth month.
            var number = leap > 0 && month >= leap ? month - 1 : month;
            var first = DateOnly.FromDateTime(Lunar.ToDateTime(year, month, 1, 0, 0, 0, 0));
            yield return new LunarMonth(number, month == leap, first, Lunar.GetDaysInMonth(year, month));
        }
    }

    /// <summary>The day in the lunar year that begins in a year, leap months left out; null for a year that isn't known.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 30; 三十 of a month with 29 days is its last.</param>
    public static DateOnly? Day(int year, int month, int day) => Months(year).FirstOrDefault(m => m.Number == month && !m.IsLeap)?.Day(day);

    /// <summary>The lunar month and day of a date; null where the lunar calendar ends.</summary>
    public static (LunarMonth Month, int Day)? Of(DateOnly date) =>
        Months(date.Year - 1).Concat(Months(date.Year)).LastOrDefault(m => m.First <= date) is { } month && date.DayNumber - month.First.DayNumber < month.Days
            ? (month, date.DayNumber - month.First.DayNumber + 1)
            : null;

    /// <summary>除夕 before the lunar year that begins in a year: the day before 正月初一, which may be 廿九.</summary>
    public static DateOnly? NewYearsEve(int year) => Day(year, 1, 1)?.AddDays(-1);
}
