using PartyMassCenter.Shared.Bookings.Bumping;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Bookings.Bumping;

public class BumpRefusalsTests
{
    [Theory]
    [InlineData(true, "booking.overlap", "booking.buffer", "booking.resource-short")]
    [InlineData(false, "booking.overlap", "booking.too-many-people")]
    [InlineData(false)]
    public void OnlyTaken_IsWhenOtherBookingsAloneStandAgainstIt(bool expected, params string[] codes) =>
        Assert.Equal(expected, BumpRefusals.OnlyTaken([.. codes.Select(c => Refusal.Conflict(c, "不行。"))]));
}
