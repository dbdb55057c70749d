using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.People;

[Collection(SiteGroup.Name)]
public class LogInTests(Site site)
{
    [BrowserFact]
    public async Task LogIn_WithTheRightPassword_OpensToday()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.LogInAsync(SampleAccounts.Cadre);
        await Expect(visitor.Find("today")).ToBeVisibleAsync();
        await Expect(visitor.Find("person-menu")).ToContainTextAsync("陈建国");
        visitor.AssertNoScriptErrors();
    }

    [BrowserFact]
    public async Task LogIn_WithAWrongPassword_SaysSoAndKeepsTheName()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.GoAsync("/login");
        await visitor.Page.FillAsync("#UserName", "organiser");
        await visitor.Page.FillAsync("#Password", "wrong-password-1");
        await visitor.Page.ClickAsync("button[type=submit]");
        await Expect(visitor.Page.GetByText("密码").First).ToBeVisibleAsync();
        await Expect(visitor.Page.Locator("#UserName")).ToHaveValueAsync("organiser");
        await Expect(visitor.Page).ToHaveURLAsync(new Regex("/login"));
    }

    [BrowserFact]
    public async Task LogIn_WithoutScript_Works()
    {
        await using var visitor = await site.VisitAsync(Look.Desk with { Script = false });
        await visitor.GoAsync("/login");
        await visitor.Page.FillAsync("#UserName", SampleAccounts.Cadre);
        await visitor.Page.FillAsync("#Password", SampleAccounts.Password);
        await visitor.Page.ClickAsync("button[type=submit]");
        await visitor.Page.WaitForURLAsync(new Regex("/app"));
    }

    [BrowserFact]
    public async Task LogOut_ThenAStaffPage_AsksForLogIn()
    {
        await using var visitor = await site.VisitAsync();
        await visitor.LogInAsync(SampleAccounts.OtherCadre);
        await visitor.Find("person-menu").Locator("summary").ClickAsync();
        await visitor.Find("logout").ClickAsync();
        await visitor.Page.WaitForURLAsync(new Regex("^(?!.*/app)"));
        await visitor.Page.GotoAsync("/app/board");
        await visitor.Page.WaitForURLAsync(new Regex("/login"));
    }
}
