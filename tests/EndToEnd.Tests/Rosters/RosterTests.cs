using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Rosters;

/// <summary>From one click to the wall, and a duty that changes hands.</summary>
[Collection(SiteGroup.Name)]
public class RosterTests(Site site)
{
    [BrowserFact]
    public async Task Roster_IsPlannedDraggedAndPublished_AndHangsOnTheWall()
    {
        var name = $"志愿岗{Guid.CreateVersion7().ToString("N")[^6..]}";
        var month = new DateOnly(RunningServer.Tomorrow.Year, RunningServer.Tomorrow.Month, 1).AddMonths(4);
        var admin = await site.Server.AsAsync(SampleAccounts.CenterAdministrator);
        var request = RosterKinds.Usual(RosterKind.Volunteer, site.Server.CenterId);
        (request.Name, request.Weekdays) = (name, DutyWeekdays.All);
        var roster = (await admin.PostAsync<Guid>("rosters", request)).Must;
        foreach (var person in new[] { "张志愿", "王志愿", "刘志愿" })
            Assert.True((await admin.PostAsync<Guid>($"rosters/{roster}/members", new RosterMemberRequest { Name = person, Phone = "13800001111" })).Succeeded);

        await using var secretary = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await secretary.GoAsync($"/app/rosters/{roster}?month={month:yyyy-MM}");
        await secretary.Find("plan").ClickAsync();
        await secretary.Find("plan-go").ClickAsync();
        await Expect(secretary.Find("news")).ToBeVisibleAsync();
        await Expect(secretary.Find("proven")).ToContainTextAsync("已证明最优");

        // Two neighbours of different people change places under the mouse, and undo puts them back.
        var duties = secretary.Find("duty");
        await Expect(duties).ToHaveCountAsync(DateTime.DaysInMonth(month.Year, month.Month));
        var before = await duties.Locator("b").AllInnerTextsAsync();
        var at = Enumerable.Range(8, 10).First(i => before[i] != before[i + 1]);
        await PullAsync(secretary.Page, duties.Nth(at), duties.Nth(at + 1));
        await Expect(duties.Nth(at).Locator("b")).ToHaveTextAsync(before[at + 1]);
        await Expect(duties.Nth(at + 1).Locator("b")).ToHaveTextAsync(before[at]);
        await secretary.Find("undo").ClickAsync();
        await Expect(duties.Nth(at).Locator("b")).ToHaveTextAsync(before[at]);

        // The same by keyboard: to the next day, and back with Enter on both.
        await duties.Nth(at).FocusAsync();
        await secretary.Page.Keyboard.PressAsync("Enter");
        await Expect(secretary.Find("held-bar")).ToBeVisibleAsync();
        await secretary.Page.Keyboard.PressAsync("ArrowRight");
        await secretary.Page.Keyboard.PressAsync("Enter");
        await secretary.Find("held-confirm").ClickAsync();
        await Expect(duties.Nth(at).Locator("b")).ToHaveTextAsync(before[at + 1]);

        await using var phone = await site.VisitAsync(Look.Phone with { Script = false });
        var seen = $"/c/{site.Server.CenterId}/duty?month={month:yyyy-MM}&roster={roster}";
        await phone.GoAsync(seen);
        await Expect(phone.Page.GetByText("张志愿")).ToHaveCountAsync(0);
        await secretary.Find("publish").ClickAsync();
        await secretary.Find("publish-go").ClickAsync();
        await Expect(secretary.Find("draft-bar")).ToHaveAttributeAsync("data-version", "1");
        await Expect(secretary.Find("draft-bar")).ToHaveAttributeAsync("data-unpublished", "0");
        secretary.AssertNoScriptErrors();

        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByText("张志愿").First).ToBeVisibleAsync();
        await Expect(phone.Page.GetByText("13800001111")).ToHaveCountAsync(0);

        // The wall table of a whole month is one sheet of A4, in large type too.
        await using var printer = await site.VisitAsync();
        foreach (var large in new[] { "false", "true" })
        {
            await printer.GoAsync($"/c/{site.Server.CenterId}/duty/print?month={month:yyyy-MM}&roster={roster}&large={large}");
            await Expect(printer.Page.Locator("[data-testid=wall-table] tbody tr")).ToHaveCountAsync(before.Count);
            var pdf = Encoding.Latin1.GetString(await printer.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
            Assert.Single(Regex.Matches(pdf, @"/Type\s*/Page\b(?!s)"));
        }
    }

    [BrowserFact]
    public async Task Duty_ChangesHandsBetweenTwoPhones_AndTheSubstituteChecksInAtTheDoor()
    {
        var (name, roster, days) = await PublishedAsync("夜间值守", "值班岗");
        var duty = days.First(d => d.Posts is [{ Name: "陈建国" }]);

        await using var asking = await site.VisitAsAsync(SampleAccounts.Cadre, Look.Phone);
        await asking.GoAsync("/app/duty");
        await On(asking, "my-duty", duty.Date, name).GetByTestId("swap-ask").ClickAsync();
        await asking.Find("swap-note").FillAsync("那天要去县里开会");
        await asking.Find("swap-send").ClickAsync();
        await Expect(On(asking, "my-duty", duty.Date, name)).ToContainTextAsync("待接受");

        await using var helping = await site.VisitAsAsync(SampleAccounts.OtherCadre, Look.Phone);
        await helping.GoAsync("/app/duty");
        await On(helping, "swap", duty.Date, name).GetByTestId("swap-accept").ClickAsync();

        // The first phone hears of it by itself, and the duty is still its owner's until the leader agrees.
        await Expect(On(asking, "my-duty", duty.Date, name)).ToContainTextAsync("待批准");
        await using var leader = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await leader.GoAsync("/app/duty");
        await On(leader, "swap", duty.Date, name).GetByTestId("swap-approve").ClickAsync();
        await Expect(On(helping, "my-duty", duty.Date, name)).ToContainTextAsync("替陈建国");
        await Expect(On(asking, "my-duty", duty.Date, name)).ToHaveCountAsync(0);

        await BeginAsync(roster, duty.Date, RunningServer.Now.Date);
        var admin = await site.Server.AsAsync(SampleAccounts.CenterAdministrator);
        var code = (await admin.GetAsync<RosterDetails>($"rosters/{roster}")).Must.DoorCode;
        await helping.GoAsync($"/duty/door/{code}");
        await helping.Find("door-check-in").ClickAsync();
        await Expect(helping.Find("arrived")).ToBeVisibleAsync();
        await helping.GoAsync($"/c/{site.Server.CenterId}/duty");
        await Expect(helping.Find("duty-today").Locator("li", new LocatorLocatorOptions { HasText = name })).ToContainTextAsync("在岗");
        asking.AssertNoScriptErrors();
        leader.AssertNoScriptErrors();
    }

    [BrowserFact]
    public async Task Duty_ThatNobodyChecksInTo_IsToldToTheCoverThenToTheSecretary()
    {
        var (name, roster, days) = await PublishedAsync("大厅值守", "A岗", "B岗");
        var day = days[0];
        var (away, there) = (day.Posts[0].Name!, day.Posts[1].Name == "陈建国" ? SampleAccounts.Cadre : SampleAccounts.OtherCadre);

        await using var cover = await site.VisitAsAsync(there, Look.Phone);
        await using var secretary = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await BeginAsync(roster, day.Date, RunningServer.Now.AddHours(-1));
        await cover.GoAsync("/app/duty");
        var mine = cover.Find("duty-card").Filter(new LocatorFilterOptions { HasText = $"{name} · B岗" });
        await mine.GetByTestId("check-in").ClickAsync();
        await Expect(mine).ToContainTextAsync("在岗");

        ILocator Late(Visitor visitor) => visitor.Find("message").Filter(new LocatorFilterOptions { HasText = name }).Filter(new LocatorFilterOptions { HasText = "还没有签到" });
        await cover.GoAsync("/app/inbox");
        await secretary.GoAsync("/app/inbox");
        var county = await site.Server.AsAsync(SampleAccounts.County);
        Assert.True((await county.PostAsync<JsonElement>("jobs/MissingDutyJob/run", new { })).Succeeded);
        var asked = Late(cover);
        await Expect(asked).ToContainTextAsync($"A岗{away}还没有签到，请先顶岗并联系本人");

        Assert.True((await county.PostAsync<JsonElement>("jobs/MissingDutyJob/run", new { })).Succeeded);
        await Expect(Late(secretary)).ToContainTextAsync($"A岗{away}还没有签到，请安排人员到岗");
        await Expect(asked).ToHaveCountAsync(1);

        // Everybody sees who is missing, until the secretary says that they have come after all.
        await using var nobody = await site.VisitAsync(Look.Phone with { Script = false });
        await nobody.GoAsync($"/c/{site.Server.CenterId}/duty");
        var listed = nobody.Find("duty-today").Locator("li", new LocatorLocatorOptions { HasText = name }).Filter(new LocatorFilterOptions { HasText = away });
        await Expect(listed).ToContainTextAsync("缺岗");
        await secretary.GoAsync("/app/rosters");
        await secretary.Find("duty-card").Filter(new LocatorFilterOptions { HasText = $"{name} · A岗" }).GetByTestId("check-in").ClickAsync();
        await Expect(secretary.Find("duty-card").Filter(new LocatorFilterOptions { HasText = $"{name} · A岗" })).ToContainTextAsync("在岗");
        await nobody.Page.ReloadAsync();
        await Expect(listed).ToContainTextAsync("在岗");
        cover.AssertNoScriptErrors();
        secretary.AssertNoScriptErrors();
    }

    /// <summary>Ten days of duty of two cadres from tomorrow, planned and published.</summary>
    private async Task<(string Name, Guid Roster, IReadOnlyList<SheetDay> Days)> PublishedAsync(string called, params string[] posts)
    {
        var name = called + Guid.CreateVersion7().ToString("N")[^6..];
        var admin = await site.Server.AsAsync(SampleAccounts.CenterAdministrator);
        var request = RosterKinds.Usual(RosterKind.Duty, site.Server.CenterId);
        (request.Name, request.Posts, request.Starts, request.Ends, request.NoShowAfterMinutes) = (name, [.. posts], new TimeOnly(20, 0), new TimeOnly(22, 0), 5);
        var roster = (await admin.PostAsync<Guid>("rosters", request)).Must;
        var known = (await admin.GetAsync<RosterCandidate[]>($"rosters/{roster}/candidates")).Must;
        foreach (var person in new[] { "陈建国", "李秀梅" })
        {
            var found = known.Single(c => c.Name == person);
            Assert.True((await admin.PostAsync<Guid>($"rosters/{roster}/members", new RosterMemberRequest { UserId = found.UserId, Name = found.Name, Title = found.Title })).Succeeded);
        }

        var (first, last) = (RunningServer.Tomorrow, RunningServer.Tomorrow.AddDays(9));
        Assert.True((await admin.PostAsync<PlanAnswer>("rosters/plan", new PlanRequest { RosterId = roster, From = first, Until = last })).Succeeded);
        var sheet = (await admin.GetAsync<RosterSheet>($"rosters/{roster}/sheet?from={first:yyyy-MM-dd}&until={last:yyyy-MM-dd}")).Must;
        Assert.True((await admin.PostAsync<RosterVersionDetails>("rosters/publish", new PublishRequest { RosterId = roster, From = first, Until = last, Stamp = sheet.Stamp })).Succeeded);
        return (name, roster, sheet.Days);
    }

    /// <summary>Brings a day of duty to now: it begins then, and ends a day later.</summary>
    private async Task BeginAsync(Guid roster, DateOnly date, DateTime begin)
    {
        await using var connection = await site.Server.Database.OpenAsync();
        await using var command = connection.CreateCommand();
        var id = roster.ToString().ToUpperInvariant();
        command.CommandText = $"""
            UPDATE "Rosters" SET "Starts" = '{begin:HH:mm:ss}', "Ends" = '{begin:HH:mm:ss}' WHERE upper("Id") = '{id}';
            UPDATE "Assignments" SET "Date" = '{begin:yyyy-MM-dd}' WHERE upper("RosterId") = '{id}' AND "Date" = '{date:yyyy-MM-dd}'
            """;
        Assert.InRange(await command.ExecuteNonQueryAsync(), 2, 3);
    }

    private static ILocator On(Visitor visitor, string testId, DateOnly date, string roster) =>
        visitor.Page.Locator($"[data-testid={testId}][data-date='{date:yyyy-MM-dd}']", new PageLocatorOptions { HasText = roster }).First;

    private static async Task PullAsync(IPage page, ILocator from, ILocator to)
    {
        await from.ScrollIntoViewIfNeededAsync();
        var (start, end) = ((await from.BoundingBoxAsync())!, (await to.BoundingBoxAsync())!);
        await page.Mouse.MoveAsync(start.X + (start.Width / 2), start.Y + (start.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(end.X + (end.Width / 2), end.Y + (end.Height / 2), new MouseMoveOptions { Steps = 8 });
        await Expect(page.Locator(".drag-said")).ToContainTextAsync("→");
        await page.Mouse.UpAsync();
    }
}
