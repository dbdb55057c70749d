using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Tests.Bookings;

public class LayoutPickerTests : PageContext
{
    private static readonly RoomListItem Hall = Sample.Hall with { Layouts = [new RoomLayout("剧院式", 60, 30, 15), new RoomLayout("课桌式", 50)] };

    [Fact]
    public void Pick_OfALayout_ShowsWhatItMeansAndAsksForIt()
    {
        var draft = BookingDraft.For(new BoardSlot(Hall.Id, Sample.At(9), Sample.At(11)));
        var form = Render<BookingForm>(p => p.Add(f => f.Draft, draft).Add(f => f.Rooms, [Hall, Sample.Meeting]));
        Assert.Contains("按房间现在的样子", form.Find("[data-testid=layout-means]").TextContent);

        form.FindAll("[data-testid=layout]")[0].Change("on");

        Assert.Equal("剧院式", draft.Request.Layout);
        Assert.Contains("最多60人，提前30分钟布置，结束后15分钟复原，这些时间别人不能约", form.Find("[data-testid=layout-means]").TextContent);
        Assert.Contains("最多容纳60人（剧院式）", form.Markup);
    }

    [Fact]
    public void Pick_OfARoomWithoutThatLayout_ForgetsIt()
    {
        var draft = BookingDraft.For(new BoardSlot(Hall.Id, Sample.At(9), Sample.At(11)));
        draft.Request.Layout = "课桌式";
        Bookings.Verdict = r => r.RoomId == Hall.Id ? FakeBookings.Taken : Outcome.Success;
        Bookings.Offered = new Alternatives([], [new AlternativeRoom(Sample.Meeting.Id, Sample.Meeting.Name, 24, false)]);
        var form = Render<BookingForm>(p => p.Add(f => f.Draft, draft).Add(f => f.Rooms, [Hall, Sample.Meeting]));
        Assert.Equal("课桌式", draft.Request.Layout);

        form.WaitForElement("[data-testid=other-room]").Click();

        form.WaitForElement("[data-testid=will-book]");
        Assert.Null(draft.Request.Layout);
        Assert.Empty(form.FindAll("[data-testid=layouts]"));
    }
}
