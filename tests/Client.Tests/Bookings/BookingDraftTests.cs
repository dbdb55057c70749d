using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Tests.Bookings;

public class BookingDraftTests
{
    [Fact]
    public void From_WhenMoved_KeepsTheLength()
    {
        var draft = New(9, 11);
        draft.From = new TimeOnly(14, 30);
        Assert.Equal((Sample.At(14.5), Sample.At(16.5)), (draft.Request.Start, draft.Request.End));
    }

    [Fact]
    public void Day_WhenMoved_KeepsTheClockTimes()
    {
        var draft = New(9, 11);
        draft.Day = Sample.Day.AddDays(3);
        Assert.Equal((Sample.At(9).AddDays(3), Sample.At(11).AddDays(3)), (draft.Request.Start, draft.Request.End));
    }

    [Fact]
    public void To_AtMidnight_MeansTheEndOfTheDay()
    {
        var draft = New(20, 22);
        draft.To = TimeOnly.MinValue;
        Assert.Equal(Sample.At(24), draft.Request.End);
    }

    [Fact]
    public void To_BeforeTheStart_IsKeptForTheFormToComplain()
    {
        var draft = New(9, 11);
        draft.To = new TimeOnly(8, 0);
        Assert.Equal(-60, draft.Minutes);
    }

    [Fact]
    public void Of_WithAMaskedPhone_NeverSendsTheMask()
    {
        var draft = BookingDraft.Of(Sample.Details(New(9, 11).Request, phone: "138****5678"));
        Assert.Null(draft.Request.ContactPhone);
        Assert.Equal("138****5678", draft.KnownPhone);
    }

    [Fact]
    public void Tidy_TurnsBlanksIntoNothing()
    {
        var draft = New(9, 11);
        (draft.Request.Title, draft.Request.ContactName, draft.Request.Notes) = (" 例会 ", "  ", " 要投影 ");
        draft.Tidy();
        Assert.Equal(("例会", null, "要投影"), (draft.Request.Title, draft.Request.ContactName, draft.Request.Notes));
    }

    [Theory]
    [InlineData(9, 10)]
    [InlineData(23, 20)]
    [InlineData(3, 8)]
    public void Anywhere_Today_StartsAtTheNextFullHourOfTheDay(int now, int start) =>
        Assert.Equal(Sample.At(start), BookingDraft.Anywhere(Sample.Day, Sample.At(now)).Request.Start);

    private static BookingDraft New(double from, double to) => BookingDraft.For(new BoardSlot(Sample.Hall.Id, Sample.At(from), Sample.At(to)));
}
