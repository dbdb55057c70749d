using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Bookings;

[Collection(SiteGroup.Name)]
public class BumpTests(Site site)
{
    [BrowserFact]
    public async Task Bumping_CancelsABookingWhoseOwnerBooksItAgainWithOneTap()
    {
        var (room, _) = await site.AddRoomAsync();
        var cadre = await site.Server.AsAsync(SampleAccounts.Cadre);
        var bumped = (await cadre.BookAsync(new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(9, 0), new TimeOnly(10, 0)).Called("老年读报会").For(12).Build())).Must.Id;

        await using var administrator = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await administrator.OpenBoardAsync();
        await administrator.Find("new-booking").First.ClickAsync();
        await administrator.Find("title").FillAsync("防汛调度会");
        await administrator.Find("room").SelectOptionAsync(room.ToString());
        await administrator.FillTimeAsync("day", $"{RunningServer.Tomorrow:yyyy-MM-dd}");
        await administrator.FillTimeAsync("from", "09:00");
        await administrator.Find("bump").ClickAsync();
        await Expect(administrator.Find("hit")).ToHaveCountAsync(1);
        await Expect(administrator.Find("hit")).ToContainTextAsync("老年读报会");
        await Expect(administrator.Find("bump-confirm")).ToBeDisabledAsync();
        await administrator.Find("hit-cancel").CheckAsync();
        await administrator.Find("bump-reason").FillAsync("县防汛指挥部通知");
        await administrator.Find("bump-confirm").ClickAsync();
        await Expect(administrator.Find("booking-dialog")).ToHaveCountAsync(0);
        await Expect(administrator.Block(room, 9 * 60, 10 * 60)).ToContainTextAsync("防汛调度会");

        await using var owner = await site.VisitAsAsync(SampleAccounts.Cadre);
        await owner.GoAsync($"/app/bookings/{bumped}");
        await Expect(owner.Find("booking-reason")).ToContainTextAsync("因紧急会议“防汛调度会”让出");
        await owner.Find("rebook").GetByTestId("other-time").First.ClickAsync();
        await Expect(owner.Find("title")).ToHaveValueAsync("老年读报会");
        await Expect(owner.Find("people")).ToHaveValueAsync("12");
        await Expect(owner.Find("will-book")).ToBeVisibleAsync();
        await owner.Find("submit").ClickAsync();
        await Expect(owner.Find("booking-title")).ToHaveTextAsync("老年读报会");
        await Expect(owner.Page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex(bumped.ToString()));
        owner.AssertNoScriptErrors();
        administrator.AssertNoScriptErrors();
        Assert.Equal(BookingStatus.Cancelled, (await cadre.BookingAsync(bumped)).Must.Status);
    }
}
