using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Bookings;

[Collection(SiteGroup.Name)]
public class HallTests(Site site)
{
    [BrowserFact]
    public async Task Hall_WhenBooked_BlocksItsHalves_AndTheOtherWayRound()
    {
        var (hall, halves) = await site.Server.AddHallAsync();
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre);
        await cadre.OpenBoardAsync();
        await cadre.DragAsync(hall, 540, 630);
        await cadre.BookAsync("村晚联排");
        await Expect(cadre.Block(hall, 540, 630)).ToContainTextAsync("村晚联排");
        foreach (var half in halves) await Expect(cadre.Block(half, 540, 630)).ToContainTextAsync("整厅使用中");

        await cadre.DragAsync(halves[0], 840, 900);
        await cadre.BookAsync("合唱排练");
        await Expect(cadre.Block(halves[0], 840, 900)).ToContainTextAsync("合唱排练");
        await Expect(cadre.Block(hall, 840, 900)).ToContainTextAsync("分区使用中");
        await Expect(cadre.Block(halves[1], 840, 900)).ToHaveCountAsync(0);

        await cadre.DragAsync(halves[0], 960, 1020);
        await cadre.Find("room").SelectOptionAsync(hall.ToString());
        await cadre.FillTimeAsync("from", "14:00");
        await cadre.FillTimeAsync("to", "15:00");
        await Expect(cadre.Find("refused").First).ToContainTextAsync("整厅不能约");
        cadre.AssertNoScriptErrors();
    }
}
