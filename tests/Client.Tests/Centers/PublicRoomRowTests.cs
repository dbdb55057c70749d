using Bunit;
using PartyMassCenter.Client.Centers;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Client.Tests.Centers;

public class PublicRoomRowTests : PageContext
{
    [Fact]
    public void Row_NeverNamesWhoBooked()
    {
        var row = Sample.Row(Sample.Hall, Sample.Block(13, 15, title: "广场舞"));
        var page = Render<PublicRoomRow>(p => p.Add(r => r.Row, row).Add(r => r.Board, Sample.Board(row)));
        Assert.Contains("13:00–15:00", page.Find("[data-testid=public-use]").TextContent);
        Assert.Contains("使用中，到15:00", page.Markup);
        Assert.DoesNotContain("周桂兰", page.Markup);
    }

    [Fact]
    public void Row_WhenFreeNow_SaysSo()
    {
        var row = Sample.Row(Sample.Hall);
        Assert.Contains("空闲", Render<PublicRoomRow>(p => p.Add(r => r.Row, row).Add(r => r.Board, Sample.Board(row))).Markup);
        var tomorrow = Sample.Board(row) with { Day = Sample.Day.AddDays(1) };
        Assert.DoesNotContain("空闲", Render<PublicRoomRow>(p => p.Add(r => r.Row, row).Add(r => r.Board, tomorrow)).Markup);
    }
}
