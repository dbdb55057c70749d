using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class LayoutRuleTests
{
    private static BookingFactsBuilder Hall() => new BookingFactsBuilder().With(p => p with { BufferAfterMinutes = 10, Layouts = [new("剧院式", 60, 30, 15), new("课桌式", 20)] });

    private static IEnumerable<Refusal> Deny(IBookingRule rule, string from, string to, string? layout, BookingFactsBuilder facts, int people = 10) =>
        rule.Deny(Proposal(from, to, people, layout: layout), facts.Build());

    [Theory]
    [InlineData(null)]
    [InlineData("剧院式")]
    public void Create_InALayoutThatTheRoomHasOrNone_IsAllowed(string? layout) => Assert.Empty(Deny(new LayoutRule(), "9:00", "10:00", layout, Hall()));

    [Fact]
    public void Create_InAnUnknownLayout_IsRefusedAndSaysWhichThereAre()
    {
        var refusal = Assert.Single(Deny(new LayoutRule(), "9:00", "10:00", "回字形", Hall()));
        Assert.Equal(("booking.layout", nameof(BookingRequest.Layout)), (refusal.Code, refusal.Field));
        Assert.Contains("请从剧院式、课桌式中选择", refusal.Message);
    }

    [Theory]
    [InlineData("剧院式", 60, true)]
    [InlineData("剧院式", 61, false)]
    [InlineData("课桌式", 21, false)]
    [InlineData(null, 40, true)]
    [InlineData(null, 41, false)]
    public void Create_IsLimitedByTheLayoutsCapacity(string? layout, int people, bool allowed) =>
        Assert.Equal(allowed, !Deny(new CapacityRule(), "9:00", "10:00", layout, Hall(), people).Any());

    [Fact]
    public void Create_WithoutTimeToSetUp_IsRefusedAndSaysHowMuchLater()
    {
        var facts = Hall().Holding("9:00", "10:00", 0, 10);
        Assert.Empty(Deny(new BufferTimeRule(), "10:40", "11:00", "剧院式", facts));
        Assert.Contains("请再延后10分钟", Assert.Single(Deny(new BufferTimeRule(), "10:30", "11:00", "剧院式", facts)).Message);
        Assert.Empty(Deny(new BufferTimeRule(), "10:30", "11:00", "课桌式", facts));
    }

    [Fact]
    public void Create_WithoutTimeToClear_IsRefusedAndSaysHowMuchEarlier()
    {
        var facts = Hall().Holding("11:00", "12:00");
        Assert.Empty(Deny(new BufferTimeRule(), "9:00", "10:35", "剧院式", facts));
        Assert.Contains("请再提前5分钟", Assert.Single(Deny(new BufferTimeRule(), "9:00", "10:40", "剧院式", facts)).Message);
    }

    [Fact]
    public void Reach_CoversTheLongestLayout() =>
        Assert.Equal(100, BookingRules.Reach(new RoomPolicy { BufferBeforeMinutes = 10, BufferAfterMinutes = 20, Layouts = [new("剧院式", 60, 60, 80), new("空场", 60, 5, 5)] }));
}
