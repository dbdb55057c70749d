using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Tests.Common.Days;

public class DayNamesTests
{
    [Theory]
    [InlineData("2026-02-16", "除夕", true)]
    [InlineData("2026-02-17", "春节", true)]
    [InlineData("2026-02-18", "雨水", true)]
    [InlineData("2026-02-04", "立春", true)]
    [InlineData("2026-03-03", "元宵节", true)]
    [InlineData("2026-06-19", "端午节", true)]
    [InlineData("2026-09-25", "中秋节", true)]
    [InlineData("2026-12-07", "大雪", true)]
    [InlineData("2026-12-22", "冬至", true)]
    [InlineData("2026-01-05", "小寒", true)]
    [InlineData("2026-01-20", "大寒", true)]
    [InlineData("2026-05-01", "劳动节", true)]
    [InlineData("2026-11-21", "十三", false)]
    [InlineData("2026-11-09", "十月", false)]
    [InlineData("2026-11-10", "初二", false)]
    [InlineData("2101-06-01", "儿童节", true)]
    [InlineData("2101-06-02", "", false)]
    public void Of_IsWhatACalendarWritesBesideTheDate(string date, string text, bool special) =>
        Assert.Equal(new DayNames(text, special), DayNames.Of(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Of_EveryYear_NamesAll24Terms()
    {
        for (var year = 2024; year <= 2044; year++)
        {
            var terms = SolarTerms.All.Select(t => SolarTerms.Day(year, t)!.Value).ToList();
            Assert.All(terms.Where(d => (d.Month, d.Day) is not ((5, 1) or (5, 4))), d => Assert.True(DayNames.Of(d).Special, $"{d:yyyy-MM-dd}"));
        }
    }
}
