using System.Globalization;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Common;

public class ChineseDatesTests
{
    [Theory]
    [InlineData("2026-02-17", "正月初一")] // 春节
    [InlineData("2026-03-03", "正月十五")] // 元宵
    [InlineData("2026-03-20", "二月初二")] // 龙抬头
    [InlineData("2026-06-19", "五月初五")] // 端午
    [InlineData("2026-08-19", "七月初七")] // 七夕
    [InlineData("2026-09-25", "八月十五")] // 中秋
    [InlineData("2026-10-18", "九月初九")] // 重阳
    [InlineData("2026-02-16", "腊月廿九")] // 除夕 of a short twelfth month
    [InlineData("2026-11-21", "十月十三")]
    [InlineData("2025-01-28", "腊月廿九")]
    public void LunarDay_OfFestivals_IsRight(string day, string expected) => Assert.Equal(expected, ChineseDates.LunarDay(Day(day)));

    [Theory]
    [InlineData("2025-06-25", "六月初一")]
    [InlineData("2025-07-24", "六月三十")]
    [InlineData("2025-07-25", "闰六月初一")]
    [InlineData("2025-08-22", "闰六月廿九")]
    [InlineData("2025-08-23", "七月初一")]
    [InlineData("2025-10-06", "八月十五")]
    [InlineData("2025-12-20", "冬月初一")]
    [InlineData("2026-01-19", "腊月初一")]
    public void LunarDay_AroundTheLeapSixthMonthOf2025_IsRight(string day, string expected) => Assert.Equal(expected, ChineseDates.LunarDay(Day(day)));

    [Theory]
    [InlineData("2026-02-26", "初十")]
    [InlineData("2026-02-27", "十一")]
    [InlineData("2026-03-08", "二十")]
    [InlineData("2026-03-09", "廿一")]
    [InlineData("2026-03-18", "三十")]
    public void LunarDay_AtTheTurnOfTens_IsNamedAsPeopleSay(string day, string expected) => Assert.Equal($"正月{expected}", ChineseDates.LunarDay(Day(day)));

    [Theory]
    [InlineData("1901-02-18", "")]
    [InlineData("1901-02-19", "正月初一")]
    [InlineData("2101-01-28", "腊月廿九")]
    [InlineData("2101-01-29", "")]
    public void LunarDay_AtTheEndsOfTheCalendar_IsEmptyBeyond(string day, string expected) => Assert.Equal(expected, ChineseDates.LunarDay(Day(day)));

    /// <summary>Every day for 200 years: each lunar month begins with 初一 and has 29 or 30 days, and each year has one 正月初一.</summary>
    [Fact]
    public void LunarDay_OnEveryDay_MakesWholeMonths()
    {
        var length = 0;
        var newYears = 0;
        for (var day = new DateOnly(1901, 2, 19); day <= new DateOnly(2101, 1, 28); day = day.AddDays(1))
        {
            var name = ChineseDates.LunarDay(day);
            if (name == "正月初一") newYears++;
            if (name.EndsWith("初一", StringComparison.Ordinal))
            {
                if (length > 0) Assert.InRange(length, 29, 30);
                length = 0;
            }

            length++;
        }

        Assert.Equal(200, newYears);
    }

    [Fact]
    public void Texts_OfADay_ReadLikeChinese()
    {
        var day = new DateOnly(2026, 11, 22);
        Assert.Equal("11月22日 周日", ChineseDates.DayWithWeekday(day));
        Assert.Equal("11月22日 星期日", ChineseDates.LongDay(day));
        Assert.Equal("11月22日 周日 9:05", ChineseDates.Moment(day.ToDateTime(new TimeOnly(9, 5))));
    }

    [Fact]
    public void Texts_UnderAnyCulture_AreTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fi-FI"); // writes 9.05
            Assert.Equal("11月22日 周日 9:05", ChineseDates.Moment(new DateTime(2026, 11, 22, 9, 5, 0)));
            Assert.Equal("9:05–10:30", new TimeRange(new DateTime(2026, 11, 22, 9, 5, 0), new DateTime(2026, 11, 22, 10, 30, 0)).ClockText);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
