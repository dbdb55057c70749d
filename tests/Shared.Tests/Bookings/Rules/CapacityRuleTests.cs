using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class CapacityRuleTests
{
    private static IEnumerable<Refusal> Deny(int people) => new CapacityRule().Deny(Proposal("9:00", "10:00", people), new BookingFactsBuilder().Build());

    [Fact]
    public void Create_WhenRoomIsExactlyFull_IsAllowed() => Assert.Empty(Deny(40));

    [Fact]
    public void Create_WhenOneTooMany_IsRefusedAtTheHeadCount()
    {
        var refusal = Assert.Single(Deny(41));
        Assert.Equal(("booking.too-many-people", nameof(BookingRequest.HeadCount)), (refusal.Code, refusal.Field));
        Assert.Contains("最多容纳40人", refusal.Message);
    }
}
