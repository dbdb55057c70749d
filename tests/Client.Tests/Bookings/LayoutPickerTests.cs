using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Tests.Fakes;
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
        var form = Render<BookingForm>(p => p.Add(f => f.Draft, draft).Add(f => f.Rooms, [Hall, Sample.Meeting]));
        form.FindAll("[data-testid=layout]")[1].Change("on");
        form.WaitForElement("[data-testid=will-ask]");

        form.Find("[data-testid=room]").Change(Sample.Meeting.Id.ToString());

        form.WaitForAssertion(() => Assert.Empty(form.FindAll("[data-testid=layouts]")));
        form.WaitForAssertion(() => Assert.Null(draft.Request.Layout));
    }
}
