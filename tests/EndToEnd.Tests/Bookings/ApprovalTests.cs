using System.Diagnostics;
using Microsoft.Playwright;
using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.TestKit.Servers;
using Xunit.Abstractions;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Bookings;

[Collection(SiteGroup.Name)]
public class ApprovalTests(Site site, ITestOutputHelper output)
{
    [BrowserFact]
    public async Task Approve_FromAnotherAccount_UpdatesTheFirstPageLive()
    {
        var (room, name) = await site.AddRoomAsync(needsApproval: true);
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre);
        await cadre.OpenBoardAsync();
        await cadre.DragAsync(room, 900, 960);
        await Expect(cadre.Find("will-ask")).ToBeVisibleAsync();
        await cadre.BookAsync("太极拳队训练");
        var block = cadre.Block(room, 900, 960);
        await Expect(block).ToHaveAttributeAsync("data-status", "Requested");

        await using var administrator = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await administrator.GoAsync("/app/approvals");
        var row = administrator.Find("booking-row").Filter(new LocatorFilterOptions { HasText = name });
        await row.GetByTestId("approve").ClickAsync();
        var watch = Stopwatch.StartNew();
        await Expect(block).ToHaveAttributeAsync("data-status", "Approved");
        output.WriteLine($"the other page changed {watch.ElapsedMilliseconds} ms after the click");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
        await Expect(row).ToHaveCountAsync(0);
        await Expect(cadre.Find("bell-count")).ToBeVisibleAsync();
        await cadre.GoAsync("/app/inbox");
        await Expect(cadre.Find("message").First).ToContainTextAsync("预约已批准");
        cadre.AssertNoScriptErrors();
    }
}
