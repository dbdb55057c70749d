using Microsoft.Playwright;
using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Bookings;

[Collection(SiteGroup.Name)]
public class PhoneTests(Site site)
{
    [BrowserFact]
    public async Task Tap_OnAFreeTime_Books()
    {
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre, Look.Phone);
        await cadre.OpenBoardAsync();
        await Expect(cadre.Find("phone-board")).ToBeVisibleAsync();
        await cadre.Find("free-slot").First.TapAsync();
        await Expect(cadre.Find("booking-dialog")).ToBeVisibleAsync();
        var title = $"手机预约{Guid.CreateVersion7().ToString("N")[^5..]}";
        await cadre.Find("title").FillAsync(title);
        await cadre.Find("submit").TapAsync();
        await Expect(cadre.Find("booking-dialog")).ToBeHiddenAsync();
        await cadre.GoAsync("/app/bookings");
        await Expect(cadre.Find("booking-row").Filter(new LocatorFilterOptions { HasText = title })).ToBeVisibleAsync();
    }
}
