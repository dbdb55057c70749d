using Bunit;
using Microsoft.AspNetCore.Components.Web;
using PartyMassCenter.Client.Bookings;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Tests.Bookings;

public class BoardGridTests : PageContext
{
    private BoardSlot? picked;

    [Fact]
    public void Keys_MoveResizeAndBook()
    {
        var board = Open();
        Press(board, "ArrowRight");
        Press(board, "ArrowDown");
        Press(board, "ArrowRight");
        Press(board, "ArrowRight", shift: true);
        Press(board, "Enter");

        Assert.Equal(new BoardSlot(Sample.Meeting.Id, Sample.At(15), Sample.At(16.5)), picked);
    }

    [Fact]
    public void Cursor_SaysWhetherThePlaceIsFree()
    {
        var board = Open();
        Press(board, "ArrowRight");
        Assert.Contains("已有排练", board.Find("[data-testid=cursor-said]").TextContent);
        Press(board, "ArrowDown");
        Assert.Contains("两委会议室 14:30–15:30 空闲", board.Find("[data-testid=cursor-said]").TextContent);
    }

    [Fact]
    public void Escape_TakesTheCursorAway()
    {
        var board = Open();
        Press(board, "ArrowRight");
        Press(board, "Escape");
        Assert.Empty(board.FindAll("[data-testid=cursor]"));
    }

    [Fact]
    public void Keys_WithoutTheRightToBook_DoNothing()
    {
        var board = Open(mayBook: false);
        Press(board, "ArrowRight");
        Assert.Empty(board.FindAll("[data-testid=cursor]"));
    }

    [Fact]
    public async Task Picked_WithADrag_GivesItsTimes()
    {
        var board = Open();
        await board.InvokeAsync(() => board.Instance.Picked(Sample.Meeting.Id, 540, 660));
        Assert.Equal(new BoardSlot(Sample.Meeting.Id, Sample.At(9), Sample.At(11)), picked);
    }

    [Fact]
    public async Task Picked_WithATap_MeansAnHourCutShortByTheNextBooking()
    {
        var board = Open();
        await board.InvokeAsync(() => board.Instance.Picked(Sample.Hall.Id, 14 * 60, 14 * 60));
        Assert.Equal(new BoardSlot(Sample.Hall.Id, Sample.At(14), Sample.At(14.5)), picked);
    }

    [Fact]
    public void Block_TellsPurposeTimePersonAndStatusInWords()
    {
        var text = Open().Find("[data-testid=block]").TextContent;
        Assert.All(["排练", "文体活动", "14:30–17:30", "周桂兰", "待审批"], word => Assert.Contains(word, text));
    }

    [Fact]
    public void NowLine_OnAnotherDay_IsAbsent()
    {
        var board = Render<BoardGrid>(p => p.Add(b => b.Board, Sample.Board(Sample.Row(Sample.Hall)) with { Day = Sample.Day.AddDays(1) }).Add(b => b.Rooms, [Sample.Row(Sample.Hall)]));
        Assert.Empty(board.FindAll("[data-testid=now-line]"));
        Assert.NotEmpty(Open().FindAll("[data-testid=now-line]"));
    }

    private static void Press(IRenderedComponent<BoardGrid> board, string key, bool shift = false) =>
        board.Find("[data-testid=board]").KeyDown(new KeyboardEventArgs { Key = key, ShiftKey = shift });

    private IRenderedComponent<BoardGrid> Open(bool mayBook = true)
    {
        BoardRoom[] rows = [Sample.Row(Sample.Hall, Sample.Block(14.5, 17.5, BookingStatus.Requested)), Sample.Row(Sample.Meeting)];
        return Render<BoardGrid>(p => p.Add(b => b.Board, Sample.Board(rows)).Add(b => b.Rooms, rows).Add(b => b.MayBook, mayBook).Add(b => b.OnPick, s => picked = s));
    }
}
