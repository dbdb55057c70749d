using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Bookings.Bumping;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Client.Tests.Bookings.Bumping;

public class BumpPanelTests : PageContext
{
    private BookingDetails? done;

    private IRenderedComponent<BumpPanel> Open(bool ready = true)
    {
        var draft = BookingDraft.For(new BoardSlot(Sample.Hall.Id, Sample.At(9), Sample.At(11)));
        draft.Request.Title = "防汛调度会";
        return Render<BumpPanel>(p => p.Add(b => b.Draft, draft).Add(b => b.Ready, () => ready).Add(b => b.OnDone, b => done = b));
    }

    [Fact]
    public void Bump_WhileTheFormIsNotReady_DoesNotOpen()
    {
        var panel = Open(ready: false);
        panel.Find("[data-testid=bump]").Click();
        Assert.Empty(panel.FindAll("[data-testid=bump-panel]"));
    }

    [Fact]
    public void Confirm_NeedsAChoiceForEachAndAReason()
    {
        Bumps.Hits = [new HitBooking(Sample.Request("排练"), "要让出。", [new MoveOffer(Sample.Hall.Id, Sample.Hall.Name, Sample.At(18), Sample.At(20))]), new HitBooking(Sample.Request("议事会"), "要让出。", [])];
        var panel = Open();
        panel.Find("[data-testid=bump]").Click();
        Assert.Empty(panel.FindAll("[data-testid=hit-keep]"));
        Assert.True(panel.Find("[data-testid=bump-confirm]").HasAttribute("disabled"));
        panel.Find("[data-testid=hit-move]").Change(true);
        panel.FindAll("[data-testid=hit-cancel]")[1].Change(true);
        panel.Find("[data-testid=bump-confirm]").Click();
        Assert.Contains("请填写原因", panel.Markup);
        Assert.Empty(Bumps.Booked);
        panel.Find("[data-testid=bump-reason]").Input("县里通知");
        panel.Find("[data-testid=bump-confirm]").Click();
        var sent = Assert.Single(Bumps.Booked);
        Assert.Equal(("县里通知", "防汛调度会"), (sent.Reason, sent.Booking.Title));
        Assert.Equal([HitAnswer.Move, HitAnswer.Cancel], sent.Choices.Select(c => c.Answer));
        Assert.NotNull(done);
    }

    [Fact]
    public void Rebook_TakesEverythingTypedToTheChosenTime()
    {
        Bookings.Offered = new Alternatives([new AlternativeTime(Sample.At(15), Sample.At(17))], []);
        var booking = Sample.Details(new BookingRequest { RoomId = Sample.Hall.Id, Start = Sample.At(9), End = Sample.At(11), Title = "读书会", HeadCount = 17, Notes = "要投影" });
        var draft = BookingDraft.Again(booking, booking.RoomId, Sample.At(15), Sample.At(17), null);
        Assert.Equal(("读书会", booking.HeadCount, booking.Notes, Sample.At(15), null, null), (draft.Request.Title, draft.Request.HeadCount, draft.Request.Notes, draft.Request.Start, draft.Request.Version, draft.BookingId));
        var card = Render<RebookCard>(p => p.Add(c => c.Booking, booking).AddCascadingValue(Sample.Workplace()));
        card.Find("[data-testid=other-time]").Click();
        Assert.Equal("读书会", card.Find("[data-testid=title]").GetAttribute("value"));
    }
}
