using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class BlackoutRuleTests
{
    private static BookingFacts Closed(string from, string to) => new BookingFactsBuilder().Build() with
    {
        Blackouts = [new BlackoutPlan(Guid.Empty, BlackoutKind.Closed, [], Time(from, to).Start, Time(from, to).End, BlackoutRepeat.Once, [], null, "空调检修")],
    };

    [Theory]
    [InlineData("9:00", "10:00")]
    [InlineData("11:59", "13:00")]
    [InlineData("8:00", "20:00")]
    public void Create_InABlackout_IsRefusedWithTheReasonAndItsEnd(string from, string to)
    {
        var refusal = Assert.Single(new BlackoutRule().Deny(Proposal(from, to), Closed("9:30", "12:00")));
        Assert.Equal("booking.blackout", refusal.Code);
        Assert.Contains("因“空调检修”停用到11月22日 周日 12:00", refusal.Message);
    }

    [Theory]
    [InlineData("8:00", "9:30")]
    [InlineData("12:00", "13:00")]
    public void Create_NextToABlackout_IsAllowed(string from, string to) => Assert.Empty(new BlackoutRule().Deny(Proposal(from, to), Closed("9:30", "12:00")));

    [Fact]
    public void Create_InASpecialOpening_IsNoBlackout()
    {
        var facts = Closed("9:30", "12:00");
        Assert.Empty(new BlackoutRule().Deny(Proposal("10:00", "11:00"), facts with { Blackouts = [facts.Blackouts[0] with { Kind = BlackoutKind.SpecialOpening }] }));
    }
}
