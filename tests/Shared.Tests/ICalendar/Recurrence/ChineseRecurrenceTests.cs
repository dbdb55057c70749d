using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

public class ChineseRecurrenceTests
{
    private static string Of(ChineseRecurrence recurrence, int from, int before) =>
        string.Join(' ', recurrence.Dates(new(from, 1, 1), new(before, 1, 1)).Select(d => d.ToString("yyyyMMdd")));

    [Fact]
    public void Dates_OfTheLanternFestival_AreTheAlmanacs() => Assert.Equal("20250212 20260303 20270220", Of(ChineseRecurrence.OfLunar(1, 15), 2025, 2028));

    /// <summary>2025 had a leap sixth month, which counts for nothing.</summary>
    [Fact]
    public void Dates_InAYearWithALeapMonth_AreThoseOfThePlainMonth() => Assert.Equal("20250829 20260819", Of(ChineseRecurrence.OfLunar(7, 7), 2025, 2027));

    /// <summary>除夕 of the snake's year is a 廿九.</summary>
    [Fact]
    public void Dates_OfTheLastLunarDay_AreTheEvesOfTheNewYear() => Assert.Equal("20250128 20260216", Of(ChineseRecurrence.OfLunar(12, 30), 2025, 2027));

    [Fact]
    public void Dates_BySolarTerm_MoveWithIt()
    {
        Assert.Equal("20260405 20270405 20280404", Of(ChineseRecurrence.OfTerm(SolarTerm.PureBrightness), 2026, 2029));
        Assert.Equal("20260404 20270404 20280403", Of(ChineseRecurrence.OfTerm(SolarTerm.PureBrightness, -1), 2026, 2029));
    }

    /// <summary>Ten days before 小寒 lies in the December before.</summary>
    [Fact]
    public void Dates_AtTheTurnOfTheYear_AreFoundInTheOldOne() => Assert.Equal("20261226", Of(ChineseRecurrence.OfTerm(SolarTerm.MinorCold, -10), 2026, 2027));

    [Fact]
    public void Dates_OutsideTheKnownYears_AreNone() => Assert.Equal("", Of(ChineseRecurrence.OfLunar(1, 1), 2150, 2200));

    [Theory]
    [InlineData("LUNAR;MONTH=1;DAY=15")]
    [InlineData("TERM;NAME=PUREBRIGHTNESS")]
    [InlineData("TERM;NAME=WINTERSOLSTICE;OFFSET=-3")]
    public void Text_IsReadAndWrittenAlike(string text)
    {
        Assert.True(ChineseRecurrence.TryParse(text, out var recurrence, out _));
        Assert.Equal(text, recurrence.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("LUNAR")]
    [InlineData("LUNAR;MONTH=13;DAY=1")]
    [InlineData("LUNAR;MONTH=1;DAY=31")]
    [InlineData("TERM;NAME=6")]
    [InlineData("TERM;NAME=SUMMER")]
    [InlineData("TERM;NAME=PUREBRIGHTNESS;OFFSET=400")]
    public void Text_ThatIsWrong_IsRefused(string text)
    {
        Assert.False(ChineseRecurrence.TryParse(text, out _, out var problem));
        Assert.Contains("请写成", problem);
    }
}
