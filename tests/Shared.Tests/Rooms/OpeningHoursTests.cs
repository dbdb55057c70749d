using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Tests.Rooms;

public class OpeningHoursTests
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    [Fact]
    public void On_UntilMidnight_EndsOnTheNextDay() =>
        Assert.Equal(new TimeRange(new DateTime(2026, 11, 22, 8, 0, 0), new DateTime(2026, 11, 23)), new OpeningHours(DayOfWeek.Sunday, 480, 1440).On(Sunday));

    [Theory]
    [InlineData(null, null)]
    [InlineData(480, null)]
    [InlineData(600, 600)]
    public void On_WhenClosed_IsNull(int? opens, int? closes) => Assert.Null(new OpeningHours(DayOfWeek.Sunday, opens, closes).On(Sunday));

    [Fact]
    public void Daily_CoversAllSevenDays() => Assert.Equal(7, OpeningHours.Daily(8, 21).Select(h => h.Day).Distinct().Count());

    [Fact]
    public void OpenOn_PicksTheWeekday()
    {
        var policy = new RoomPolicy { OpeningHours = [new(DayOfWeek.Saturday, 480, 600), new(DayOfWeek.Sunday, 700, 800)] };
        Assert.Equal(100, policy.OpenOn(Sunday)!.Value.Minutes);
        Assert.Equal(120, policy.OpenOn(Sunday.AddDays(-1))!.Value.Minutes);
        Assert.Null(policy.OpenOn(Sunday.AddDays(1)));
    }
}
