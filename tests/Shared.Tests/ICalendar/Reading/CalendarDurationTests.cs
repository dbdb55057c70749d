using System.Text;
using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.Tests.ICalendar.Reading;

public class CalendarDurationTests
{
    [Theory]
    [InlineData("P15DT5H0M20S", 15, 18_020)]
    [InlineData("P7W", 49, 0)]
    [InlineData("PT1H30M", 0, 5_400)]
    [InlineData("-PT15M", 0, -900)]
    [InlineData("+P1D", 1, 0)]
    [InlineData("PT0S", 0, 0)]
    public void TryParse_SplitsDaysFromTime(string text, int days, int seconds)
    {
        Assert.True(CalendarDuration.TryParse(Encoding.ASCII.GetBytes(text), out var duration));
        Assert.Equal(new CalendarDuration(days, TimeSpan.FromSeconds(seconds)), duration);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("1H")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1")]
    [InlineData("PTTH")]
    [InlineData("P99999999999999999999D")]
    [InlineData("P999999999999D")]
    public void TryParse_RefusesAnythingElse(string text) => Assert.False(CalendarDuration.TryParse(Encoding.ASCII.GetBytes(text), out _));
}
