using Microsoft.Playwright;
using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Bookings;

[Collection(SiteGroup.Name)]
public class ClosureTests(Site site)
{
    [BrowserFact]
    public async Task Blackout_WithAffectedBookings_MovesOneCancelsOneAndKeepsOne()
    {
        var (room, name) = await site.AddRoomAsync();
        var cadre = await site.Server.AsAsync(SampleAccounts.Cadre);
        var moves = await BookAsync(cadre, room, 9, "广场舞排练");
        var goes = await BookAsync(cadre, room, 11, "网格员例会");
        var stays = await BookAsync(cadre, room, 14, "选举投票");
        await using var administrator = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await administrator.GoAsync("/app/blackouts/new");
        await administrator.Find($"room-{name}").CheckAsync(new LocatorCheckOptions { Force = true });
        await administrator.FillTimeAsync("from-day", $"{RunningServer.Tomorrow:yyyy-MM-dd}");
        await administrator.FillTimeAsync("to-day", $"{RunningServer.Tomorrow:yyyy-MM-dd}");
        await administrator.FillTimeAsync("to-time", "18:00");
        await administrator.FillTimeAsync("closure-reason", "空调检修");
        await administrator.Find("save").ClickAsync();

        await Expect(administrator.Find("hit")).ToHaveCountAsync(3);
        await Expect(administrator.Find("save")).ToBeDisabledAsync();
        await Hit(administrator, "广场舞排练").GetByTestId("hit-move").CheckAsync();
        await Hit(administrator, "网格员例会").GetByTestId("hit-cancel").CheckAsync();
        await Expect(administrator.Find("save")).ToContainTextAsync("还有1个");
        await Hit(administrator, "选举投票").GetByTestId("hit-keep").CheckAsync();
        await Expect(administrator.Find("save")).ToBeEnabledAsync();
        await administrator.Find("save").ClickAsync();
        await Expect(administrator.Find("blackout").Filter(new LocatorFilterOptions { HasText = name })).ToContainTextAsync("空调检修");

        var moved = (await cadre.BookingAsync(moves)).Must;
        Assert.Equal(BookingStatus.Approved, moved.Status);
        Assert.False(moved.RoomId == room && moved.Start.Date == RunningServer.Tomorrow.ToDateTime(default) && moved.Start.Hour is >= 8 and < 18);
        Assert.Equal(BookingStatus.Cancelled, (await cadre.BookingAsync(goes)).Must.Status);
        Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(stays)).Must.Status);
        await administrator.OpenBoardAsync();
        await Expect(administrator.Lane(room).GetByTestId("closure")).ToContainTextAsync("空调检修");
        await Expect(administrator.Block(room, 14 * 60, 15 * 60)).ToBeVisibleAsync();
        administrator.AssertNoScriptErrors();
    }

    private static ILocator Hit(Visitor visitor, string title) => visitor.Page.Locator($"[data-testid=hit][data-title='{title}']");

    private static async Task<Guid> BookAsync(ApiClient client, Guid room, int hour, string title) =>
        (await client.BookAsync(new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(hour, 0), new TimeOnly(hour + 1, 0)).Called(title).Build())).Must.Id;
}
