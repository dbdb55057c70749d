using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class BookableHoursRuleTests
{
    private static IEnumerable<Refusal> Deny(TimeRange time, params OpeningHours[] hours)
    {
        var facts = new BookingFactsBuilder().With(p => p with { OpeningHours = hours });
        return new BookableHoursRule().Deny(new BookingProposal(time, 10), facts.Build());
    }

    private static OpeningHours Sunday(int opens, int closes) => new(DayOfWeek.Sunday, opens * 60, closes * 60);

    [Theory]
    [InlineData("8:00", "21:00")]
    [InlineData("12:00", "13:00")]
    public void Create_WithinHours_IsAllowed(string from, string to) => Assert.Empty(Deny(Time(from, to), Sunday(8, 21)));

    [Theory]
    [InlineData("7:59", "9:00")]
    [InlineData("20:00", "21:01")]
    [InlineData("6:00", "7:00")]
    public void Create_OutsideHours_IsRefusedWithTheHours(string from, string to)
    {
        var refusal = Assert.Single(Deny(Time(from, to), Sunday(8, 21)));
        Assert.Equal("booking.outside-hours", refusal.Code);
        Assert.Contains("周日的开放时间是8:00–21:00", refusal.Message);
    }

    [Fact]
    public void Create_OnAClosedWeekday_IsRefused() =>
        Assert.Equal("booking.closed-day", Assert.Single(Deny(Time("9:00", "10:00"), new OpeningHours(DayOfWeek.Sunday, null, null))).Code);

    [Fact]
    public void Create_OnAWeekdayWithoutEntry_IsRefused() =>
        Assert.Equal("booking.closed-day", Assert.Single(Deny(Time("9:00", "10:00"), new OpeningHours(DayOfWeek.Monday, 480, 1260))).Code);

    [Fact]
    public void Create_UntilMidnight_IsAllowedWhenOpenUntil24()
    {
        var evening = new TimeRange(Day.ToDateTime(new TimeOnly(22, 0)), Day.AddDays(1).ToDateTime(TimeOnly.MinValue));
        Assert.Empty(Deny(evening, Sunday(8, 24)));
        Assert.Contains("8:00–23:00", Assert.Single(Deny(evening, Sunday(8, 23))).Message);
    }

    [Fact]
    public void Create_AcrossMidnight_IsRefusedEvenWhenBothDaysAreOpenAllDay()
    {
        var night = new TimeRange(Day.ToDateTime(new TimeOnly(23, 0)), Day.AddDays(1).ToDateTime(new TimeOnly(1, 0)));
        Assert.Equal("booking.outside-hours", Assert.Single(Deny(night, [.. OpeningHours.Daily(0, 24)])).Code);
    }
}
