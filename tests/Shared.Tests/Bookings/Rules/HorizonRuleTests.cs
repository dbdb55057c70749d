using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class HorizonRuleTests
{
    private static IEnumerable<Refusal> DenyDaysAhead(int days, string now = "23:59")
    {
        var facts = new BookingFactsBuilder().At(Day.AddDays(-days).ToDateTime(TimeOnly.Parse(now))).With(p => p with { HorizonDays = 30 });
        return new HorizonRule().Deny(Proposal("20:00", "21:00"), facts.Build());
    }

    [Theory]
    [InlineData("0:00")]
    [InlineData("23:59")]
    public void Create_WhenStartIsOnTheLastDay_IsAllowedAtAnyHour(string now) => Assert.Empty(DenyDaysAhead(30, now));

    [Fact]
    public void Create_WhenStartIsADayTooFar_IsRefusedWithTheLastDay()
    {
        var refusal = Assert.Single(DenyDaysAhead(31));
        Assert.Equal("booking.too-early", refusal.Code);
        Assert.Contains("11月21日 周六", refusal.Message);
    }
}
