using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class BookableRoomRuleTests
{
    private static IEnumerable<Refusal> Deny(BookingFactsBuilder facts) => new BookableRoomRule().Deny(Proposal("9:00", "10:00"), facts.Build());

    [Fact]
    public void Create_WhenRoomIsOutOfUse_IsRefused()
    {
        var refusal = Assert.Single(Deny(new BookingFactsBuilder().OutOfUse()));
        Assert.Equal(("booking.room-not-bookable", RefusalKind.Conflict), (refusal.Code, refusal.Kind));
    }

    [Fact]
    public void Create_WhenRoomIsInUse_IsAllowed() => Assert.Empty(Deny(new BookingFactsBuilder()));
}
