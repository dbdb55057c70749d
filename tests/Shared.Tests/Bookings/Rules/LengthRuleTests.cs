using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class LengthRuleTests
{
    private static IEnumerable<Refusal> Deny(string from, string to)
    {
        var facts = new BookingFactsBuilder().With(p => p with { MinimumMinutes = 30, MaximumMinutes = 90 });
        return new LengthRule().Deny(Proposal(from, to), facts.Build());
    }

    [Theory]
    [InlineData("9:30")]
    [InlineData("10:00")]
    [InlineData("10:30")]
    public void Create_WhenLengthIsWithinLimits_IsAllowed(string end) => Assert.Empty(Deny("9:00", end));

    [Fact]
    public void Create_WhenShorterThanMinimum_IsRefusedAtTheEndField()
    {
        var refusal = Assert.Single(Deny("9:00", "9:29"));
        Assert.Equal(("booking.too-short", nameof(BookingRequest.End)), (refusal.Code, refusal.Field));
        Assert.Contains("30分钟", refusal.Message);
    }

    [Fact]
    public void Create_WhenLongerThanMaximum_IsRefused()
    {
        var refusal = Assert.Single(Deny("9:00", "10:31"));
        Assert.Equal("booking.too-long", refusal.Code);
        Assert.Contains("1小时30分钟", refusal.Message);
    }
}
