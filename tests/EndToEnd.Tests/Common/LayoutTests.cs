using System.Text.Json;
using Microsoft.Playwright;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Common;

[Collection(SiteGroup.Name)]
public class LayoutTests(Site site)
{
    public static TheoryData<string> PublicPages() => [.. SitePages.Public];

    /// <summary>What residents see works without script, and weighs little.</summary>
    [BrowserTheory]
    [MemberData(nameof(PublicPages))]
    public async Task PublicPage_WithoutScript_ShowsItsContentAndIsLight(string path)
    {
        await using var visitor = await site.VisitAsync(Look.Phone with { Script = false });
        List<IRequest> loaded = [];
        visitor.Page.RequestFinished += (_, request) => loaded.Add(request);
        await visitor.GoAsync(await SitePages.FillAsync(site, path));
        Assert.True((await visitor.Page.InnerTextAsync("main")).Trim().Length > 5);
        await Expect(visitor.Page.Locator("script:not([type='application/ld+json'])")).ToHaveCountAsync(0);
        var sizes = await Task.WhenAll(loaded.Select(r => r.SizesAsync()));
        var bytes = sizes.Sum(s => s.ResponseBodySize);
        Assert.True(bytes is > 5_000 and < 60_000, $"{bytes} bytes");
    }

    [BrowserFact]
    public async Task ElderMode_ByItsSwitch_MakesTextAndTargetsLarge()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/");
        await visitor.Find("elder-toggle").ClickAsync();
        await Expect(visitor.Page.Locator("html.elder")).ToHaveCountAsync(1);
        Assert.Empty(await TooSmallAsync(visitor.Page, text: 24, target: 60));
        await visitor.GoAsync(await SitePages.FillAsync(site, "/c/{center}"));
        Assert.Empty(await TooSmallAsync(visitor.Page, text: 24, target: 60));
    }

    [BrowserTheory]
    [InlineData("/app")]
    [InlineData("/app/board")]
    [InlineData("/app/bookings")]
    [InlineData("/app/rooms/new")]
    public async Task ElderMode_OnStaffPages_MakesTextAndTargetsLarge(string path)
    {
        await using var visitor = await SitePages.OpenAsync(site, path, Look.Desk with { Elder = true });
        Assert.Empty(await TooSmallAsync(visitor.Page, text: 24, target: 60));
    }

    [BrowserFact]
    public async Task MissingPage_IsFriendlyAndSaysWhereToGo()
    {
        await using var visitor = await site.VisitAsync();
        var response = await visitor.Page.GotoAsync("/no/such/page");
        Assert.Equal(404, response!.Status);
        await Expect(visitor.Find("not-found")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task StaffPage_WithoutThePermission_IsRefusedFriendly()
    {
        await using var visitor = await site.VisitAsAsync(SampleAccounts.Organiser);
        await visitor.GoAsync("/app/audit");
        await Expect(visitor.Find("forbidden").Or(visitor.Find("state-refused")).First).ToBeVisibleAsync();
    }

    /// <summary>Visible text smaller than so many pixels, and buttons or fields lower than so many.</summary>
    private static async Task<string[]> TooSmallAsync(IPage page, int text, int target)
    {
        var found = await page.EvaluateAsync<JsonElement>(
            """
            ([text, target]) => {
                const seen = e => { const r = e.getBoundingClientRect(); return r.width > 2 && r.height > 2 && getComputedStyle(e).visibility !== 'hidden' && !e.closest('details:not([open]) > :not(summary)'); };
                const name = e => e.tagName.toLowerCase() + '.' + e.className + ' "' + (e.textContent || '').trim().slice(0, 20) + '"';
                const small = [...document.querySelectorAll('body *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && seen(e) && !e.closest('svg') && parseFloat(getComputedStyle(e).fontSize) < text - 0.5);
                const low = [...document.querySelectorAll('button, a.btn, input:not([type=checkbox]):not([type=radio]):not([type=hidden]), select, summary')].filter(e => seen(e) && e.getBoundingClientRect().height < target - 0.5);
                return [...small.slice(0, 8).map(e => 'text ' + getComputedStyle(e).fontSize + ' ' + name(e)), ...low.slice(0, 8).map(e => 'target ' + Math.round(e.getBoundingClientRect().height) + ' ' + name(e))];
            }
            """,
            new[] { text, target });
        return [.. found.EnumerateArray().Select(e => e.GetString()!)];
    }
}
