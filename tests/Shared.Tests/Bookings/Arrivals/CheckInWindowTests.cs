using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Tests.Bookings.Arrivals;

public class CheckInWindowTests
{
    private static readonly DateTime Start = new(2026, 11, 21, 9, 0, 0);

    private static readonly RoomPolicy Policy = new() { CheckInWithinMinutes = 15, CheckInOpensMinutes = 30 };

    [Fact]
    public void Of_ARoomWithoutCheckIn_IsNone() => Assert.Null(CheckInWindow.Of(new RoomPolicy(), Start, Start.AddHours(2), Start));

    [Fact]
    public void Of_ABookingMadeBefore_LastsFromBeforeTheStartToTheLimit() =>
        Assert.Equal(new CheckInWindow(Start.AddMinutes(-30), Start.AddMinutes(15)), CheckInWindow.Of(Policy, Start, Start.AddHours(2), Start.AddDays(-1)));

    [Fact]
    public void Of_ABookingMadeAfterItsStart_LeavesTheSameTimeToCome() =>
        Assert.Equal(Start.AddMinutes(35), CheckInWindow.Of(Policy, Start, Start.AddHours(2), Start.AddMinutes(20))?.Until);

    [Fact]
    public void Of_AShortBooking_EndsWithIt() => Assert.Equal(Start.AddMinutes(10), CheckInWindow.Of(Policy, Start, Start.AddMinutes(10), Start.AddDays(-1))?.Until);
}
