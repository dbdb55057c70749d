using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Activities;

/// <summary>What residents do with a published month, on a phone and without script.</summary>
[Collection(SiteGroup.Name)]
public class ResidentTests(Site site)
{
    private static readonly Look Phone = Look.Phone with { Script = false };

    [BrowserFact]
    public async Task SignUp_OnAPhoneWithoutScript_GivesACodeThatChangesAndCancels()
    {
        var (id, day) = await PublishAsync("正月剪纸班", capacity: 3);
        await using var phone = await site.VisitAsync(Phone);
        await phone.GoAsync($"/c/{site.Server.CenterId}/calendar?month={day:yyyy-MM}");
        await phone.Page.GetByText("正月剪纸班").First.ClickAsync();
        await Expect(phone.Page).ToHaveURLAsync(new Uri(site.Address, $"/activities/{id}").ToString());

        // What was typed stays where something is missing.
        await phone.Page.FillAsync("#r-name", "王秀英");
        await phone.Find("register").ClickAsync();
        await Expect(phone.Page.Locator(".validation-message").Filter(new() { HasText = "请填写电话" })).ToBeVisibleAsync();
        await Expect(phone.Page.Locator("#r-name")).ToHaveValueAsync("王秀英");
        await phone.Page.FillAsync("#r-phone", "13800001234");
        await phone.Page.FillAsync("#r-people", "2");
        await phone.Find("consent").CheckAsync();
        await phone.Find("register").ClickAsync();
        await Expect(phone.Find("receipt")).ToContainTextAsync("报名成功");
        var code = await phone.Find("code").InnerTextAsync();

        // The next group finds one place left and waits.
        await using var other = await site.VisitAsync(Phone);
        await other.GoAsync($"/activities/{id}");
        await other.Page.FillAsync("#r-name", "李桂芳");
        await other.Page.FillAsync("#r-phone", "13900005678");
        await other.Page.FillAsync("#r-people", "2");
        await other.Find("consent").CheckAsync();
        await other.Find("register").ClickAsync();
        await Expect(other.Find("receipt")).ToContainTextAsync("候补，排第1位");
        var second = await other.Find("code").InnerTextAsync();

        await phone.GoAsync("/registrations");
        await phone.Page.FillAsync("#code", code);
        await phone.Page.FillAsync("#end", "9999");
        await phone.Find("find-mine").ClickAsync();
        await Expect(phone.Find("refused")).ToContainTextAsync("没有找到这条报名");
        await phone.Page.FillAsync("#end", "1234");
        await phone.Find("find-mine").ClickAsync();
        await Expect(phone.Find("my-status")).ToContainTextAsync("已报名");
        await phone.Find("cancel-mine").ClickAsync();
        await Expect(phone.Find("done")).ToContainTextAsync("报名已取消");

        // Who waited has moved up by themselves.
        await other.GoAsync("/registrations");
        await other.Page.FillAsync("#code", second);
        await other.Page.FillAsync("#end", "5678");
        await other.Find("find-mine").ClickAsync();
        await Expect(other.Find("my-status")).ToContainTextAsync("已报名");
    }

    [BrowserFact]
    public async Task Poster_OfAMonth_FitsOneSheet()
    {
        var (_, day) = await PublishAsync("海报试印", capacity: null);
        await using var desk = await site.VisitAsync();
        foreach (var (size, width, height) in new[] { ("A4", 794, 1123), ("A3", 1123, 1588) })
        {
            await desk.GoAsync($"/c/{site.Server.CenterId}/poster?month={day:yyyy-MM}&size={size}");
            await Expect(desk.Find("poster")).ToContainTextAsync("海报试印");
            await desk.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
            var pdf = await desk.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
            var text = System.Text.Encoding.Latin1.GetString(pdf);
            Assert.Single(System.Text.RegularExpressions.Regex.Matches(text, @"/Type\s*/Page\b"));
            var box = (await desk.Find("poster").BoundingBoxAsync())!;
            Assert.InRange(box.Width, width - 4, width + 4);
            Assert.InRange(box.Height, height - 4, height + 4);
        }
    }

    /// <summary>An activity in a month of its own, all the way to publication.</summary>
    private async Task<(Guid Id, DateOnly Day)> PublishAsync(string title, int? capacity)
    {
        var (organiser, secretary) = (await site.Server.AsAsync(SampleAccounts.Organiser), await site.Server.AsAsync(SampleAccounts.CenterAdministrator));
        var months = capacity is null ? 5 : 4;
        var day = new DateOnly(RunningServer.Tomorrow.Year, RunningServer.Tomorrow.Month, 15).AddMonths(months);
        var made = (await organiser.PostAsync<ActivityDetails>("activities", new ActivityRequest
        {
            CenterId = site.Server.CenterId,
            Title = title,
            Start = day.ToDateTime(new TimeOnly(9, 0)),
            End = day.ToDateTime(new TimeOnly(11, 0)),
            OutsidePlace = "村文化广场",
            NeedsRegistration = true,
            Capacity = capacity,
        })).Must;
        foreach (var (who, step) in new[] { (organiser, "submit"), (secretary, "approve"), (organiser, "publish") })
        {
            var month = (await organiser.GetAsync<MonthPlan>($"activity-months/{day.Year}/{day.Month}?centerId={site.Server.CenterId}")).Must;
            var done = await who.PostAsync<object>($"activity-months/{step}", new MonthStepRequest { CenterId = site.Server.CenterId, Year = day.Year, Month = day.Month, Stamp = month.Stamp });
            Assert.True(done.Succeeded, $"{step}: {string.Join(' ', done.Refusals)}");
        }

        return (made.Id, day);
    }
}
