using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Tests.Bookings.Waiting;

public class WaitingTimesTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 9, 0, 0);

    private static Refusal Refused(string code) => Refusal.Conflict(code, "");

    [Theory]
    [InlineData(600, 120)]
    [InlineData(135, 120)]
    [InlineData(60, 45)]
    [InlineData(20, 10)]
    [InlineData(-20, 10)]
    public void OfferUntil_IsThePolicysTime_ButLeavesTimeBeforeTheStart_AndAlwaysTimeToAnswer(int startsIn, int keptFor) =>
        Assert.Equal(Now.AddMinutes(keptFor), WaitingTimes.OfferUntil(new RoomPolicy { WaitingOfferMinutes = 120 }, Now, Now.AddMinutes(startsIn)));

    [Theory]
    [InlineData(-29, false)]
    [InlineData(-30, true)]
    public void IsOver_HalfAnHourAfterTheStart(int startsIn, bool over) => Assert.Equal(over, WaitingTimes.IsOver(Now, Now.AddMinutes(startsIn)));

    [Fact]
    public void Helps_OnlyWhereOthersAreInTheWay()
    {
        Assert.True(WaitingTimes.Helps([Refused("booking.overlap"), Refused("booking.buffer")]));
        Assert.False(WaitingTimes.Helps([Refused("booking.overlap"), Refused("booking.too-long")]));
        Assert.False(WaitingTimes.Helps([]));
    }
}
