using System.Globalization;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Common;

public class SpokenTimesTests
{
    [Theory]
    [InlineData("2026-11-22 09:00", "2026-11-22 11:30", "上午九点到十一点半")]
    [InlineData("2026-11-22 10:00", "2026-11-22 14:00", "上午十点到下午两点")]
    [InlineData("2026-11-22 12:05", "2026-11-22 12:59", "中午十二点零五分到十二点五十九分")]
    [InlineData("2026-11-22 18:30", "2026-11-22 20:15", "晚上六点半到八点十五分")]
    [InlineData("2026-11-22 06:40", "2026-11-22 08:00", "早上六点四十分到上午八点")]
    [InlineData("2026-11-22 22:00", "2026-11-23 00:00", "晚上十点到夜里十二点")]
    [InlineData("2026-11-22 22:00", "2026-11-23 00:30", "晚上十点到十一月二十三日凌晨零点半")]
    public void Span_IsSaidAsPeopleSayIt(string start, string end, string expected) => Assert.Equal(expected, SpokenTimes.Span(Time(start), Time(end)));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(31, "三十一")]
    public void Number_IsInWords(int number, string expected) => Assert.Equal(expected, SpokenTimes.Number(number));

    [Theory]
    [InlineData(2, "两场")]
    [InlineData(12, "十二场")]
    [InlineData(120, "120场")]
    public void Count_SaysTwoAsPeopleDo(int count, string expected) => Assert.Equal(expected, SpokenTimes.Count(count, "场"));

    [Fact]
    public void Day_IsInWords() => Assert.Equal(("十二月三十一日", "星期四"), (SpokenTimes.Day(new DateOnly(2026, 12, 31)), SpokenTimes.Weekday(DayOfWeek.Thursday)));

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
