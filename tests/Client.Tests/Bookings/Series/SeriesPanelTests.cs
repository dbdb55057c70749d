using Bunit;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Bookings.Series;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Bookings.Series;

public class SeriesPanelTests : PageContext
{
    [Fact]
    public async Task Submit_OfARepeatedBooking_ShowsTheDatesFirstAndWantsAnAnswer()
    {
        var form = Open(BookingDraft.For(new BoardSlot(Sample.Hall.Id, Sample.At(9), Sample.At(11))));
        await form.InvokeAsync(() => form.Find("[data-testid=title]").Change("少年书社"));
        await form.InvokeAsync(() => form.Find("[data-testid=repeat]").Change(nameof(RepeatChoice.Weekly)));
        await form.InvokeAsync(() => form.Find("[data-testid=policy]").Change(nameof(HolidayPolicy.Later)));
        await form.InvokeAsync(() => form.Find("form").Submit());

        form.WaitForAssertion(() => Assert.Equal(3, form.FindAll("[data-testid=series-date]").Count));
        Assert.Contains("1个日期约不了", form.Find("[data-testid=series-sum]").TextContent);
        await form.InvokeAsync(() => form.Find("form").Submit());
        Assert.Empty(Series.Created);

        await form.InvokeAsync(() => form.Find("[data-testid=series-skip]").Click());
        form.WaitForAssertion(() => Assert.Contains("共2次", form.Find("[data-testid=series-sum]").TextContent));
        await form.InvokeAsync(() => form.Find("form").Submit());

        form.WaitForAssertion(() => Assert.Single(Series.Created));
        var request = Assert.Single(Series.Created);
        Assert.Equal("少年书社", request.First.Title);
        Assert.StartsWith("FREQ=WEEKLY;BYDAY=", request.Pattern.Rule, StringComparison.Ordinal);
        Assert.Equal(HolidayPolicy.Later, request.Pattern.Policy);
        Assert.True(Assert.Single(request.Answers).Skips);
        Assert.Empty(Bookings.Created);
    }

    [Fact]
    public async Task Submit_OfASingleBooking_MakesNoSeries()
    {
        var form = Open(BookingDraft.For(new BoardSlot(Sample.Meeting.Id, Sample.At(9), Sample.At(11))));
        await form.InvokeAsync(() => form.Find("[data-testid=title]").Change("例会"));
        await form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.Single(Bookings.Created));
        Assert.Empty(Series.Created);
    }

    [Fact]
    public async Task Change_OfABookingOfASeries_ReachesAsFarAsIsChosen()
    {
        var booking = Sample.Details(new BookingRequest { RoomId = Sample.Meeting.Id, Start = Sample.At(9), End = Sample.At(11), Title = "少年书社" }, BookingStatus.Approved) with
        {
            Series = new SeriesPlace(Guid.CreateVersion7(), "每周六", 2, 12),
        };
        var form = Open(BookingDraft.Of(booking));
        await form.InvokeAsync(() => form.Find("[data-testid=scope-Following]").Change(true));
        await form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForElement("[data-testid=series-skip]");
        await form.InvokeAsync(() => form.Find("[data-testid=series-skip]").Click());
        form.WaitForAssertion(() => Assert.Contains("共2次", form.Find("[data-testid=series-sum]").TextContent));
        await form.InvokeAsync(() => form.Find("form").Submit());
        form.WaitForAssertion(() => Assert.Equal(SeriesScope.Following, Assert.Single(Series.Changed).Scope));
    }

    private IRenderedComponent<BookingForm> Open(BookingDraft draft) => Render<BookingForm>(p => p
        .Add(f => f.Draft, draft)
        .Add(f => f.Rooms, Sample.Rooms)
        .AddCascadingValue(Sample.Workplace([Permission.BookRooms])));
}
