using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class BufferTimeRuleTests
{
    private static BookingFactsBuilder Buffers(int before, int after) =>
        new BookingFactsBuilder().With(p => p with { BufferBeforeMinutes = before, BufferAfterMinutes = after });

    private static IEnumerable<Refusal> Deny(string from, string to, BookingFactsBuilder facts, Guid? bookingId = null) =>
        new BufferTimeRule().Deny(Proposal(from, to, bookingId: bookingId), facts.Build());

    [Theory]
    [InlineData("11:30", "12:30")]
    [InlineData("8:30", "9:30")]
    public void Create_WhenGapIsExactlyTheBuffer_IsAllowed(string from, string to) =>
        Assert.Empty(Deny(from, to, Buffers(0, 30).Holding("10:00", "11:00", 0, 30)));

    [Fact]
    public void Create_WhenGapAfterAnotherIsShorterThanBuffer_IsRefusedAndSaysHowMuchLater()
    {
        var refusal = Assert.Single(Deny("11:20", "12:20", Buffers(0, 30).Holding("10:00", "11:00", 0, 30)));
        Assert.Equal("booking.buffer", refusal.Code);
        Assert.Contains("请再延后10分钟", refusal.Message);
    }

    [Fact]
    public void Create_WhenGapBeforeAnotherIsShorterThanBuffer_IsRefusedAndSaysHowMuchEarlier() =>
        Assert.Contains("请再提前20分钟", Assert.Single(Deny("9:00", "9:50", Buffers(0, 30).Holding("10:00", "11:00", 0, 30))).Message);

    [Fact]
    public void Create_WhenBothNeedTime_AddsCleaningOfTheFirstAndSettingUpOfTheSecond()
    {
        var facts = Buffers(15, 30).Holding("10:00", "11:00", 15, 30);
        Assert.Contains("请再延后15分钟", Assert.Single(Deny("11:30", "12:00", facts)).Message);
        Assert.Empty(Deny("11:45", "12:15", facts));
    }

    [Fact]
    public void Create_MovedAsTheRefusalSays_IsAllowed()
    {
        var facts = Buffers(10, 20).Holding("10:00", "11:00", 5, 40);
        Assert.Contains("请再延后45分钟", Assert.Single(Deny("11:05", "11:30", facts)).Message);
        Assert.Empty(Deny("11:50", "12:15", facts));
        Assert.Contains("请再提前15分钟", Assert.Single(Deny("9:00", "9:50", facts)).Message);
        Assert.Empty(Deny("8:45", "9:35", facts));
    }

    [Fact]
    public void Create_WhenTheOtherWasMadeWithLongerBuffers_RespectsTheOnesInForceThen() =>
        Assert.Single(Deny("11:30", "12:00", Buffers(0, 0).Holding("10:00", "11:00", 0, 60)));

    [Fact]
    public void Create_WhenOverlapping_LeavesItToTheOverlapRule() =>
        Assert.Empty(Deny("10:30", "12:00", Buffers(15, 30).Holding("10:00", "11:00", 15, 30)));

    [Fact]
    public void Change_WhenTheOtherIsItself_IsAllowed()
    {
        var id = Guid.CreateVersion7();
        Assert.Empty(Deny("11:10", "12:00", Buffers(15, 30).Holding("10:00", "11:00", 15, 30, bookingId: id), id));
    }

    [Theory]
    [InlineData(15, 30, 30)]
    [InlineData(45, 0, 45)]
    [InlineData(0, 0, 0)]
    public void Reach_IsTheLongerBuffer(int before, int after, int expected) =>
        Assert.Equal(expected, new BufferTimeRule().Reach(new RoomPolicy { BufferBeforeMinutes = before, BufferAfterMinutes = after }));
}
