using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Tests.Common.Days;

public class SolarTermsTests
{
    private const string Of2026 =
        "小寒 01-05, 大寒 01-20, 立春 02-04, 雨水 02-18, 惊蛰 03-05, 春分 03-20, 清明 04-05, 谷雨 04-20, 立夏 05-05, 小满 05-21, 芒种 06-05, 夏至 06-21, "
        + "小暑 07-07, 大暑 07-23, 立秋 08-07, 处暑 08-23, 白露 09-07, 秋分 09-23, 寒露 10-08, 霜降 10-23, 立冬 11-07, 小雪 11-22, 大雪 12-07, 冬至 12-22";

    [Fact]
    public void Day_OfEveryTermOf2026_IsTheAlmanacs() =>
        Assert.Equal(Of2026, string.Join(", ", SolarTerms.All.Select(t => $"{SolarTerms.Name(t)} {SolarTerms.Day(2026, t):MM-dd}")));

    /// <summary>Two that come shortly before midnight, where the popular formula names the next day.</summary>
    [Theory]
    [InlineData(SolarTerm.RainWater, "2026-02-18T23:52:00")]
    [InlineData(SolarTerm.GrainInEar, "2026-06-05T23:48:00")]
    public void Moment_NearMidnight_IsWithinMinutesOfTheAlmanac(SolarTerm term, string almanac)
    {
        var moment = SolarTerms.Moment(2026, term)!.Value;
        Assert.True((moment - DateTime.Parse(almanac, null)).Duration() <= TimeSpan.FromMinutes(4), $"{moment}");
    }

    [Fact]
    public void Day_InEveryKnownYear_ComesInOrderAboutAFortnightApart()
    {
        var days = Enumerable.Range(SolarTerms.FirstYear, SolarTerms.LastYear - SolarTerms.FirstYear + 1).SelectMany(y => SolarTerms.All.Select(t => SolarTerms.Day(y, t)!.Value)).ToArray();
        Assert.Equal(200 * 24, days.Length);
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.InRange(pair.Second.DayNumber - pair.First.DayNumber, 14, 17));
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2101)]
    [InlineData(0)]
    [InlineData(99999)]
    public void Day_OutsideTheKnownYears_IsNone(int year) => Assert.Null(SolarTerms.Day(year, SolarTerm.MinorCold));

    [Fact]
    public void Day_OfNoTerm_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => SolarTerms.Day(2026, (SolarTerm)24));
}
