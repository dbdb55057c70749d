using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Bookings;

/// <summary>What is printed has the sheets that it needs, in their size, and no empty one after them.</summary>
[Collection(SiteGroup.Name)]
public class PrintTests(Site site)
{
    private const string A4 = "0 0 595 842", A4Landscape = "0 0 842 595", A5 = "0 0 420 595";

    [BrowserFact]
    public async Task Slip_LabelsAndMonth_ArePrintedOnTheSheetsTheyNeed()
    {
        var cadre = await site.Server.AsAsync(SampleAccounts.Cadre);
        var (room, _) = await site.AddRoomAsync();
        var booked = (await cadre.BookAsync(new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(9, 0), new TimeOnly(10, 0)).Build())).Must.Id;
        await using var desk = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await desk.GoAsync($"/app/bookings/{booked}/slip");
        await Expect(desk.Find("slip")).ToBeVisibleAsync();
        Assert.Equal([A5], await SheetsAsync(desk));

        await desk.GoAsync("/app/rooms/labels");
        await Expect(desk.Find("label").First).ToBeVisibleAsync();
        var labels = await desk.Find("label").CountAsync();
        Assert.Equal(Enumerable.Repeat(A4, (labels + 5) / 6), await SheetsAsync(desk));

        await desk.GoAsync($"/c/{site.Server.CenterId}/month");
        Assert.All(await SheetsAsync(desk), s => Assert.Equal(A4Landscape, s));
    }

    /// <summary>The sheets of the printed page, each with its size in points.</summary>
    private static async Task<IReadOnlyList<string>> SheetsAsync(Visitor visitor)
    {
        var pdf = Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        return [.. Regex.Matches(pdf, @"/MediaBox\s*\[([^\]]+)\]").Select(m => string.Join(' ', m.Groups[1].Value.Trim().Split(' ').Select(n => Math.Round(double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)))))];
    }
}
