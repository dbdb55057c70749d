using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Reminders;

[Collection(SiteGroup.Name)]
public class TodoTests(Site site)
{
    private const string Lamp = "夜间检查：LED灯带夜晚常亮";

    [BrowserFact]
    public async Task NightLampCheck_WithAPhotoOnAPhone_IsDoneAndSeenByTheCentre()
    {
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre, Look.Phone);
        await cadre.GoAsync("/app/todo");
        var lamp = Todo(cadre, "todo-today", Lamp).Or(Todo(cadre, "todo-late", Lamp)).First;
        var id = await lamp.GetAttributeAsync("data-reminder");
        await lamp.GetByTestId("todo-complete").TapAsync();
        await Expect(cadre.Find("complete-dialog")).ToBeVisibleAsync();
        await Expect(cadre.Find("proof-photo")).ToHaveAttributeAsync("capture", "environment");

        await cadre.Find("proof-note").FillAsync("全部亮着");
        await cadre.Find("proof-submit").TapAsync();
        await Expect(cadre.Find("refused")).ToContainTextAsync("请拍一张现场照片");
        await Expect(cadre.Find("proof-note")).ToHaveValueAsync("全部亮着");
        await cadre.Find("proof-photo").SetInputFilesAsync(await PhotoAsync(cadre));
        await Expect(cadre.Find("complete-dialog")).ToContainTextAsync("已选好：lamp.png");
        await cadre.Find("proof-submit").TapAsync();
        await Expect(cadre.Find("complete-dialog")).ToHaveCountAsync(0);
        await Expect(Todo(cadre, "todo-done", Lamp)).ToBeVisibleAsync();
        cadre.AssertNoScriptErrors();

        await using var administrator = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await administrator.GoAsync($"/app/reminders/{id}");
        await Expect(administrator.Find("reminder-note")).ToHaveTextAsync("全部亮着");
        await Expect(administrator.Find("story")).ToContainTextAsync("有照片：全部亮着");
        await Expect(administrator.Find("reminder-photo")).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await administrator.Find("reminder-photo").EvaluateAsync<int>("i => i.naturalWidth") > 0);

        await using var stranger = await site.VisitAsAsync("shiqiao");
        Assert.Equal(403, (await stranger.Page.GotoAsync($"/api/v1/reminders/{id}/photo"))!.Status);
    }

    [BrowserFact]
    public async Task WhatStaysLate_HasClimbedTwoLevels_AndThoseAboveFindIt()
    {
        await using var town = await site.VisitAsAsync(SampleAccounts.Town);
        await town.GoAsync("/app/inbox");
        var told = town.Page.GetByText("逾期上报：更换触摸屏、显示屏上过期的内容").First;
        await Expect(told).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 60_000 });

        // What arrives meanwhile moves the list: a page loaded anew stands still.
        await town.GoAsync("/app/inbox");
        await told.ClickAsync();
        await town.Page.WaitForURLAsync(new Regex("/app/reminders/"));
        await Expect(town.Find("reminder-status").First).ToHaveAttributeAsync("data-status", "Escalated");
        await Expect(town.Find("story")).ToContainTextAsync("上报第1级：柳溪村周桂兰");
        await Expect(town.Find("story")).ToContainTextAsync("上报第2级：松河镇韩雪");

        await using var center = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await center.GoAsync("/app/inbox");
        await Expect(center.Page.GetByText("逾期上报：更换触摸屏、显示屏上过期的内容").First).ToBeVisibleAsync();
        await using var inspector = await site.VisitAsAsync(SampleAccounts.Inspector);
        await inspector.GoAsync("/app/inbox");
        await Expect(inspector.Page.GetByText("逾期上报")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Tick_OnTodaysPage_IsDoneWithOneTap_AndOthersSeeItAtOnce()
    {
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre);
        await using var other = await site.VisitAsAsync(SampleAccounts.OtherCadre);
        await cadre.GoAsync("/app");
        await other.GoAsync("/app/todo");
        const string Logbook = "填写当天的值班记录本";
        await Expect(other.Page.GetByTestId("todo").Filter(new LocatorFilterOptions { HasText = Logbook }).First).ToBeVisibleAsync();
        await cadre.Find("today-todo").GetByTestId("todo").Filter(new LocatorFilterOptions { HasText = Logbook }).First.GetByTestId("todo-complete").ClickAsync();
        await Expect(cadre.Find("today-todo").GetByTestId("todo").Filter(new LocatorFilterOptions { HasText = Logbook })).ToHaveCountAsync(0);
        await Expect(other.Page.GetByTestId("todo").Filter(new LocatorFilterOptions { HasText = Logbook })).ToHaveCountAsync(0);
    }

    private static ILocator Todo(Visitor visitor, string section, string title) =>
        visitor.Find(section).GetByTestId("todo").Filter(new LocatorFilterOptions { HasText = title });

    /// <summary>A picture as a camera would give it: the screen itself.</summary>
    private static async Task<FilePayload> PhotoAsync(Visitor visitor) => new() { Name = "lamp.png", MimeType = "image/png", Buffer = await visitor.Page.ScreenshotAsync() };
}
