using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.Tests.ICalendar.Reading;

public class CalendarTimeTests
{
    [Theory]
    [InlineData("20260921", true, false, "2026-09-21T00:00:00")]
    [InlineData("20260921T093005", false, false, "2026-09-21T09:30:05")]
    [InlineData("20260921T013005Z", false, true, "2026-09-21T01:30:05")]
    [InlineData("20240229t235960z", false, true, "2024-02-29T23:59:59")]
    [InlineData(" 20260921 ", true, false, "2026-09-21T00:00:00")]
    public void TryParse_ReadsDatesAndTimes(string text, bool isDate, bool isUtc, string expected)
    {
        Assert.True(CalendarTime.TryParse(text, out var time));
        Assert.Equal((isDate, isUtc, DateTime.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)), (time.IsDate, time.IsUtc, time.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026921")]
    [InlineData("20260931")]
    [InlineData("20260229")]
    [InlineData("00000101")]
    [InlineData("20261301")]
    [InlineData("20260921T240000")]
    [InlineData("20260921T0930")]
    [InlineData("20260921T093000X")]
    [InlineData("20260921 093000")]
    [InlineData("２０２６０９２１")]
    [InlineData("2026-09-21")]
    [InlineData("99999999T999999Z")]
    public void TryParse_RefusesAnythingElse(string text) => Assert.False(CalendarTime.TryParse(text, out _));

    [Theory]
    [InlineData("20260921")]
    [InlineData("20260921T093005")]
    [InlineData("20260921T013005Z")]
    public void ToString_IsWhatWasRead(string text)
    {
        Assert.True(CalendarTime.TryParse(text, out var time));
        Assert.Equal(text, time.ToString());
    }
}
