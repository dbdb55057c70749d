using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Bookings.Waiting;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Bookings.Waiting;

public class WaitingOfferTests : PageContext
{
    private readonly BookingRequest request = new() { RoomId = Sample.Hall.Id, Start = Sample.At(9), End = Sample.At(11), Title = "例会" };

    private static BookingDraft Draft()
    {
        var draft = BookingDraft.For(new BoardSlot(Sample.Hall.Id, Sample.At(9), Sample.At(11)));
        draft.Request.Title = "例会";
        return draft;
    }

    [Fact]
    public void Offer_WhereOthersAreInTheWay_JoinsWithWhatWasTyped()
    {
        BookingDetails? done = null;
        var offer = Render<WaitingOffer>(p => p.Add(o => o.Draft, Draft()).Add(o => o.Answer, FakeBookings.Taken).Add(o => o.Ready, () => true).Add(o => o.OnDone, b => done = b));
        offer.Find("[data-testid=join-waiting]").Click();
        Assert.Equal("例会", Assert.Single(base.Waiting.Joined).Title);
        Assert.Equal(BookingStatus.Waiting, done?.Status);
    }

    [Fact]
    public void Offer_WhereWaitingDoesNotHelp_IsNotShown()
    {
        var offer = Render<WaitingOffer>(p => p.Add(o => o.Draft, Draft()).Add(o => o.Answer, Outcome.Refused(FakeBookings.Taken, FakeBookings.Crowded)).Add(o => o.Ready, () => true));
        Assert.Empty(offer.FindAll("[data-testid=join-waiting]"));
    }

    [Fact]
    public void Card_WhenTheOfferIsGone_SaysSoAndLoadsAgain()
    {
        var loads = 0;
        var booking = Sample.Details(request, BookingStatus.Offered) with { Waiting = new WaitingDetails(null, Sample.At(8), true) };
        var card = Render<WaitingCard>(p => p.Add(c => c.Booking, booking).Add(c => c.Changed, () => loads++));
        Assert.Contains("8:00", card.Find("[data-testid=offer-until]").TextContent);
        card.Find("[data-testid=accept-offer]").Click();
        Assert.Contains("已经过了确认时间", card.Find("[data-testid=waiting-refused]").TextContent);
        Assert.Equal(1, loads);
    }
}
