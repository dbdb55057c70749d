using System.Collections.Concurrent;
using Microsoft.Playwright;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>axe-core finds nothing serious on any page, in light and dark, on a narrow phone and in elder mode; and nothing sticks out there.</summary>
[Collection(SiteGroup.Name)]
public class AccessibilityTests(Site site)
{
    public static TheoryData<string> Pages() => [.. SitePages.Public, .. SitePages.Staff, .. SitePages.County];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEveryLook_HasNoSeriousViolation_AndNeedsNoSidewaysScrolling(string path)
    {
        ConcurrentBag<string> found = [];
        await Task.WhenAll(DeskAsync(), PhoneAsync());
        Assert.True(found.IsEmpty, string.Join('\n', found.Order()));

        async Task DeskAsync()
        {
            await using var desk = await SitePages.OpenAsync(site, path, Look.Desk);
            await CheckAsync("light", desk);
            await desk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            await CheckAsync("dark", desk, "color-contrast");
        }

        async Task PhoneAsync()
        {
            await using var phone = await SitePages.OpenAsync(site, path, Look.Phone);
            await CheckAsync("phone", phone);
            await WideAsync("phone", phone);

            // Elder mode is a class on the page's root, so what it changes is seen without loading the page once more.
            await phone.Page.EvaluateAsync("document.documentElement.classList.add('elder')");
            await CheckAsync("elder", phone, "color-contrast", "target-size", "scrollable-region-focusable");
            await WideAsync("elder", phone);
        }

        async Task CheckAsync(string name, Visitor visitor, params string[] rules)
        {
            foreach (var violation in await Axe.ViolationsAsync(visitor.Page, rules)) found.Add($"{name}: {violation}");
        }

        async Task WideAsync(string name, Visitor visitor)
        {
            var wide = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (wide > Look.Phone.Width) found.Add($"{name}: {wide} pixels wide");
        }
    }

    [BrowserFact]
    public async Task BookingDialog_HasNoSeriousViolation()
    {
        var (room, _) = await site.AddRoomAsync();
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre);
        await cadre.OpenBoardAsync();
        await cadre.DragAsync(room, 540, 600);
        await Expect(cadre.Find("booking-dialog")).ToBeVisibleAsync();
        var found = await Axe.ViolationsAsync(cadre.Page);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [BrowserFact]
    public async Task Violations_OfAPageWithoutLabels_AreFound()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.Page.SetContentAsync("<html lang=\"zh\"><title>t</title><main><input><img src=\"x\"><p style=\"color:#aaa;background:#fff\">看不清</p></main></html>");
        var found = await Axe.ViolationsAsync(visitor.Page);
        Assert.Contains(found, v => v.StartsWith("label:", StringComparison.Ordinal));
        Assert.Contains(found, v => v.StartsWith("color-contrast:", StringComparison.Ordinal));
    }
}
