using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>axe-core finds nothing serious on any page, in light, dark and elder mode, and on a phone.</summary>
[Collection(SiteGroup.Name)]
public class AccessibilityTests(Site site)
{
    private static readonly Dictionary<string, Look> Looks = new()
    {
        ["light"] = Look.Desk,
        ["dark"] = Look.Desk with { Dark = true },
        ["elder"] = Look.Desk with { Elder = true },
        ["phone"] = Look.Phone,
    };

    public static TheoryData<string> Pages() => [.. SitePages.Public, .. SitePages.Staff];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_InEveryLook_HasNoSeriousViolation(string path)
    {
        List<string> found = [];
        foreach (var (name, look) in Looks)
        {
            await using var visitor = await SitePages.OpenAsync(site, path, look);
            found.AddRange((await Axe.ViolationsAsync(visitor.Page)).Select(v => $"{name}: {v}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
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
