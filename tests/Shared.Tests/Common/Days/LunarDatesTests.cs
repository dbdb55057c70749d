using System.Globalization;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Tests.Common.Days;

public class LunarDatesTests
{
    [Theory]
    [InlineData("春节", 1, 1, "2026-02-17")]
    [InlineData("元宵", 1, 15, "2026-03-03")]
    [InlineData("龙抬头", 2, 2, "2026-03-20")]
    [InlineData("端午", 5, 5, "2026-06-19")]
    [InlineData("七夕", 7, 7, "2026-08-19")]
    [InlineData("中秋", 8, 15, "2026-09-25")]
    [InlineData("重阳", 9, 9, "2026-10-18")]
    public void Day_OfAFestivalOf2026_IsTheAlmanacs(string festival, int month, int day, string date) =>
        Assert.Equal((festival, DateOnly.Parse(date, null)), (festival, LunarDates.Day(2026, month, day)));

    /// <summary>The last month has 29 days or 30: the eve is what comes before the first, not a thirtieth.</summary>
    [Theory]
    [InlineData(2025, "2025-01-28", "腊月廿九")]
    [InlineData(2026, "2026-02-16", "腊月廿九")]
    [InlineData(2024, "2024-02-09", "腊月三十")]
    public void NewYearsEve_IsTheDayBeforeTheFirst(int year, string date, string lunar)
    {
        Assert.Equal(DateOnly.Parse(date, null), LunarDates.NewYearsEve(year));
        Assert.Equal(lunar, ChineseDates.LunarDay(LunarDates.NewYearsEve(year)!.Value));
    }

    [Fact]
    public void Months_OfALeapYear_HaveTheLeapMonthAfterTheOneThatItRepeats()
    {
        var months = LunarDates.Months(2025).ToArray();
        Assert.Equal(13, months.Length);
        Assert.Equal((6, true), (months[6].Number, months[6].IsLeap));
        Assert.Equal([1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11, 12], months.Select(m => m.Number));
        Assert.Equal(new DateOnly(2025, 7, 25), months[6].First);
        Assert.Equal(new DateOnly(2025, 6, 25), LunarDates.Day(2025, 6, 1));
    }

    [Fact]
    public void Day_ThirtyInAShortMonth_IsTheLast()
    {
        var month = LunarDates.Months(2026).First(m => m.Days == 29);
        Assert.Equal(month.First.AddDays(28), month.Day(30));
    }

    [Fact]
    public void Months_OfAllKnownYears_JoinAndAgreeWithWhatDatesAreCalled()
    {
        var months = Enumerable.Range(LunarDates.FirstYear, LunarDates.LastYear - LunarDates.FirstYear + 1).SelectMany(LunarDates.Months).ToArray();
        Assert.All(months.Zip(months.Skip(1)), pair => Assert.Equal(pair.First.First.AddDays(pair.First.Days), pair.Second.First));
        Assert.All(months, m => Assert.EndsWith("月初一", ChineseDates.LunarDay(m.First)));
        Assert.All(months, m => Assert.Equal(m.IsLeap, ChineseDates.LunarDay(m.First).StartsWith('闰')));
        Assert.Equal(DateOnly.FromDateTime(new ChineseLunisolarCalendar().MinSupportedDateTime), months[0].First);
        Assert.Equal(DateOnly.FromDateTime(new ChineseLunisolarCalendar().MaxSupportedDateTime), months[^1].First.AddDays(months[^1].Days - 1));
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2101)]
    public void Day_OutsideTheKnownYears_IsNone(int year)
    {
        Assert.Null(LunarDates.Day(year, 1, 1));
        Assert.Null(LunarDates.NewYearsEve(year));
    }
}
