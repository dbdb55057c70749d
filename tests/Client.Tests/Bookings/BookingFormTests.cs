using AngleSharp.Dom;
using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Bookings;

public class BookingFormTests : PageContext
{
    private BookingDetails? done;

    [Fact]
    public void Submit_WhenRefused_KeepsWhatWasTypedAndShowsEveryReason()
    {
        Bookings.Verdict = _ => Outcome.Refused(FakeBookings.Taken, FakeBookings.Crowded);
        var form = Open(new BoardSlot(Sample.Hall.Id, Sample.At(9), Sample.At(11)));
        form.Find("[data-testid=title]").Change("红色故事会");
        form.Find("[data-testid=people]").Change("500");
        form.Find("[data-testid=notes]").Change("要音响");

        form.Find("form").Submit();

        form.WaitForAssertion(() => Assert.Equal([FakeBookings.Taken.Message, FakeBookings.Crowded.Message], form.FindAll("[data-testid=refusal]").Select(e => e.TextContent)));
        form.WaitForAssertion(() => Assert.Contains("没有约上", form.Find("[data-testid=refused]").TextContent));
        Assert.Equal("红色故事会", form.Find("[data-testid=title]").GetAttribute("value"));
        Assert.Equal("500", form.Find("[data-testid=people]").GetAttribute("value"));
        Assert.Null(done);
    }

    [Fact]
    public void Alternative_WhenTapped_IsTakenOverAndCanBeBooked()
    {
        Bookings.Verdict = r => r.Start.Hour < 12 ? FakeBookings.Taken : Outcome.Success;
        Bookings.Offered = new Alternatives([new AlternativeTime(Sample.At(13), Sample.At(15))], [new AlternativeRoom(Sample.Meeting.Id, Sample.Meeting.Name, 24, false)]);
        var form = Open(new BoardSlot(Sample.Hall.Id, Sample.At(9), Sample.At(11)));
        form.Find("[data-testid=title]").Change("红色故事会");
        form.WaitForElement("[data-testid=other-time]").Click();

        form.WaitForElement("[data-testid=will-ask]");
        form.Find("form").Submit();

        form.WaitForAssertion(() => Assert.NotNull(done));
        Assert.Equal((Sample.At(13), Sample.At(15), "红色故事会"), (Bookings.Created[0].Start, Bookings.Created[0].End, Bookings.Created[0].Title));
    }

    [Fact]
    public void OtherRoom_WhenTapped_ChangesTheRoomOnly()
    {
        Bookings.Verdict = r => r.RoomId == Sample.Hall.Id ? FakeBookings.Taken : Outcome.Success;
        Bookings.Offered = new Alternatives([], [new AlternativeRoom(Sample.Meeting.Id, Sample.Meeting.Name, 24, false)]);
        var form = Open(new BoardSlot(Sample.Hall.Id, Sample.At(9), Sample.At(11)));

        form.WaitForElement("[data-testid=other-room]").Click();

        form.WaitForElement("[data-testid=will-book]");
        Assert.Equal(Sample.Meeting.Id.ToString(), form.Find("[data-testid=room]").GetAttribute("value"));
        Assert.Equal("09:00:00", form.Find("[data-testid=from]").GetAttribute("value"));
    }

    [Fact]
    public void Submit_WithoutTitleOrRoom_AsksForThemAndBooksNothing()
    {
        var form = Open(new BoardSlot(Guid.Empty, Sample.At(9), Sample.At(11)));

        form.Find("form").Submit();

        form.WaitForAssertion(() => Assert.Contains("请填写用途", form.Markup));
        form.WaitForElement("[data-testid=room-missing]");
        Assert.Empty(Bookings.Keys);
    }

    [Theory]
    [InlineData(false, "提交审批")]
    [InlineData(true, "确认预约")]
    public void Button_SaysWhatWillHappen(bool approver, string text)
    {
        var form = Open(new BoardSlot(Sample.Hall.Id, Sample.At(9), Sample.At(11)), approver ? [Permission.BookRooms, Permission.ApproveBookings] : [Permission.BookRooms]);
        Assert.Equal(text, form.Find("[data-testid=submit]").TextContent.Trim());
    }

    [Fact]
    public void Submit_AfterARefusal_UsesAnotherKey()
    {
        Bookings.Verdict = _ => FakeBookings.Taken;
        var form = Open(new BoardSlot(Sample.Hall.Id, Sample.At(9), Sample.At(11)));
        form.Find("[data-testid=title]").Change("例会");
        form.Find("form").Submit();
        form.Find("form").Submit();
        form.WaitForAssertion(() => Assert.Equal(2, Bookings.Keys.Distinct().Count()));
    }

    [Fact]
    public void Submit_WhenTheServerBreaks_KeepsEverythingAndTriesAgainWithTheSameKey()
    {
        Bookings.Breaks = 1;
        var form = Open(new BoardSlot(Sample.Meeting.Id, Sample.At(9), Sample.At(11)));
        form.Find("[data-testid=title]").Change("例会");
        form.Find("form").Submit();
        form.WaitForAssertion(() => Assert.Contains("不会重复预约", form.Find("[data-testid=refused]").TextContent));
        Assert.Equal("例会", form.Find("[data-testid=title]").GetAttribute("value"));

        form.Find("form").Submit();
        form.WaitForAssertion(() => Assert.NotNull(done));
        Assert.Equal(2, Bookings.Keys.Count);
        Assert.Single(Bookings.Keys.Distinct());
    }

    [Fact]
    public void Submit_OnBehalfWithoutAName_AsksForItAndThenSendsWhoAndHow()
    {
        var form = Open(new BoardSlot(Sample.Meeting.Id, Sample.At(9), Sample.At(11)));
        form.Find("[data-testid=title]").Change("邻里棋牌赛");
        form.Find("[data-testid=behalf]").Change(true);
        form.WaitForElement("[data-testid=behalf-phone]").Change("13911112222");
        form.Find("form").Submit();
        form.WaitForAssertion(() => Assert.Contains("请填写您代谁预约", form.Markup));
        Assert.Empty(Bookings.Created);

        form.Find("[data-testid=behalf-name]").Change("王大爷");
        form.Find("[data-testid=behalf-via]").Change("WalkIn");
        form.Find("form").Submit();
        form.WaitForAssertion(() => Assert.Equal(("王大爷", "13911112222", OnBehalfVia.WalkIn), (Bookings.Created[0].OnBehalfOfName, Bookings.Created[0].OnBehalfOfPhone, Bookings.Created[0].OnBehalfVia)));
    }

    [Fact]
    public void Submit_WhenOnBehalfWasUntickedAgain_BooksForOneself()
    {
        var form = Open(new BoardSlot(Sample.Meeting.Id, Sample.At(9), Sample.At(11)));
        form.Find("[data-testid=title]").Change("例会");
        form.Find("[data-testid=behalf]").Change(true);
        form.WaitForElement("[data-testid=behalf-name]").Change("王大爷");
        form.Find("[data-testid=behalf]").Change(false);
        form.Find("form").Submit();
        form.WaitForAssertion(() => Assert.Null(Bookings.Created[0].OnBehalfOfName));
    }

    [Fact]
    public void Team_WhenChosen_IsSentAndInactiveOnesAreNotOffered()
    {
        var choir = new TeamDetails(Guid.CreateVersion7(), Sample.Center, "银龄艺术团", true, Guid.CreateVersion7());
        Teams.All.AddRange([choir, new TeamDetails(Guid.CreateVersion7(), Sample.Center, "锣鼓队", false, Guid.CreateVersion7())]);
        var form = Open(new BoardSlot(Sample.Meeting.Id, Sample.At(9), Sample.At(11)));
        Assert.DoesNotContain("锣鼓队", form.Markup);
        form.Find("[data-testid=title]").Change("排练");
        form.Find("[data-testid=team]").Change(choir.Id.ToString());
        form.Find("form").Submit();
        form.WaitForAssertion(() => Assert.Equal(choir.Id, Bookings.Created[0].TeamId));
    }

    private IRenderedComponent<BookingForm> Open(BoardSlot slot, params Permission[] permissions)
    {
        var workplace = Sample.Workplace(permissions.Length > 0 ? permissions : [Permission.BookRooms]);
        return Render<BookingForm>(p => p
            .Add(f => f.Draft, BookingDraft.For(slot))
            .Add(f => f.Rooms, Sample.Rooms)
            .Add(f => f.OnDone, b => done = b)
            .AddCascadingValue(workplace));
    }
}
