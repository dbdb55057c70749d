using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Recurrence;

public class CalendarZoneTests
{
    /// <summary>The platform's own answer for every half day and every hour about it, from 1950 to 2100 and once more far away.</summary>
    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("China Standard Time")]
    [InlineData("Europe/London")]
    [InlineData("America/New_York")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Pacific/Apia")]
    public void ToWallClock_AtAnyInstant_IsThePlatforms(string id)
    {
        var (zone, platform) = (CalendarZone.FromSystem(id)!, TimeZoneInfo.FindSystemTimeZoneById(id));
        foreach (var first in (int[])[1950, 2990])
            for (var utc = new DateTime(first, 1, 1, 0, 0, 0, DateTimeKind.Utc); utc.Year < first + (first < 2000 ? 150 : 3); utc = utc.AddHours(11))
                if (id != "Africa/Casablanca" || utc.Year < 2080)
                    Assert.Equal(DateTime.SpecifyKind(utc + platform.GetUtcOffset(utc), DateTimeKind.Unspecified), zone.ToWallClock(utc));
    }

    [Fact]
    public void ToUtc_InAGap_TakesTheOffsetBeforeIt() =>
        Assert.Equal(new DateTime(2026, 3, 29, 1, 30, 0), CalendarZone.FromSystem("Europe/Zurich")!.ToUtc(new(2026, 3, 29, 2, 30, 0)));

    [Fact]
    public void ToUtc_OfATimeThatComesTwice_IsTheFirst() =>
        Assert.Equal(new DateTime(2026, 10, 25, 0, 30, 0), CalendarZone.FromSystem("Europe/Zurich")!.ToUtc(new(2026, 10, 25, 2, 30, 0)));

    [Fact]
    public void ToUtc_InShanghaisSummerTime_IsNineHours() =>
        Assert.Equal(new DateTime(1988, 7, 1, 0, 0, 0), CalendarZone.FromSystem("Asia/Shanghai")!.ToUtc(new(1988, 7, 1, 9, 0, 0)));

    [Fact]
    public void StretchAt_IsTheTimeOfOneOffset()
    {
        var stretch = CalendarZone.FromSystem("Europe/Zurich")!.StretchAt(new(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal((new DateTime(2026, 3, 29, 1, 0, 0), new DateTime(2026, 10, 25, 1, 0, 0)), (stretch.FromUtc, stretch.BeforeUtc));
        var last = CalendarZone.FromSystem("Asia/Shanghai")!.StretchAt(new(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal((1991, DateTime.MaxValue), (last.FromUtc.Year, last.BeforeUtc));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Moon/Tycho")]
    public void FromSystem_OfAnUnknownId_IsNull(string id) => Assert.Null(CalendarZone.FromSystem(id));

    [Fact]
    public void FromTransitions_ConvertsBothWays()
    {
        var zone = CalendarZone.FromTransitions("X", TimeSpan.FromHours(8), [(new(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc), TimeSpan.FromHours(9)), (new(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc), TimeSpan.FromHours(8))]);
        Assert.Equal(new DateTime(2026, 6, 1, 9, 0, 0), zone.ToWallClock(new(2026, 6, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Equal(new DateTime(2026, 6, 1, 0, 0, 0), zone.ToUtc(new(2026, 6, 1, 9, 0, 0)));
        Assert.Equal(new DateTime(2400, 1, 1, 8, 0, 0), zone.ToWallClock(new(2400, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
    }
}
