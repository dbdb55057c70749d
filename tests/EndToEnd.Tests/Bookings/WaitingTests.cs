using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Bookings;

[Collection(SiteGroup.Name)]
public class WaitingTests(Site site)
{
    [BrowserFact]
    public async Task WaitingList_WhenTheTimeIsCancelled_KeepsItForWhoWaited()
    {
        var (room, _) = await site.AddRoomAsync();
        var administrator = await site.Server.AsAsync(SampleAccounts.CenterAdministrator);
        var taken = (await administrator.BookAsync(new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(9, 0), new TimeOnly(10, 0)).Called("支部会").Build())).Must;
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre);
        await cadre.GoAsync($"/app/rooms/{room}?day={RunningServer.Tomorrow:yyyy-MM-dd}");
        await cadre.Page.Locator("[data-testid=book-room]").ClickAsync();
        await cadre.Find("title").FillAsync("网格员碰头会");
        await cadre.FillTimeAsync("day", $"{RunningServer.Tomorrow:yyyy-MM-dd}");
        await cadre.FillTimeAsync("from", "09:00");
        await cadre.FillTimeAsync("to", "10:00");
        await cadre.Find("join-waiting").ClickAsync();
        await Expect(cadre.Find("booking-form")).ToHaveCountAsync(0);

        await cadre.GoAsync("/app/bookings");
        var row = cadre.Page.Locator("[data-testid=booking-row]", new() { HasText = "网格员碰头会" }).Filter(new() { Has = cadre.Page.Locator("[data-testid=queue-position]") }).First;
        await Expect(row).ToContainTextAsync("候补第1位");
        var id = Guid.Parse((await row.GetAttributeAsync("data-booking"))!);
        await cadre.GoAsync($"/app/bookings/{id}");
        await Expect(cadre.Find("waiting-position")).ToContainTextAsync("第1位");

        Assert.True((await administrator.CancelAsync(taken.Id, "会议改期")).Succeeded);
        await Expect(cadre.Find("offer-until")).ToContainTextAsync("为您保留到");
        await cadre.Find("accept-offer").ClickAsync();
        await Expect(cadre.Find("waiting-card")).ToHaveCountAsync(0);
        Assert.Equal(BookingStatus.Approved, (await administrator.BookingAsync(id)).Must.Status);
        cadre.AssertNoScriptErrors();
    }
}
