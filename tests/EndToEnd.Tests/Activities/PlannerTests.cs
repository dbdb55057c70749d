using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Activities;

/// <summary>From an organiser's idea to people at the door.</summary>
[Collection(SiteGroup.Name)]
public class PlannerTests(Site site)
{
    [BrowserFact]
    public async Task Activity_IsPlannedApprovedPublished_AndResidentsSeeIt()
    {
        var day = new DateOnly(RunningServer.Tomorrow.Year, RunningServer.Tomorrow.Month, 15).AddMonths(6);
        var month = $"/app/activities?month={day:yyyy-MM}";
        await using var organiser = await site.VisitAsAsync(SampleAccounts.Organiser);
        await organiser.GoAsync("/app/activities/new");
        await organiser.ReadyAsync();
        await organiser.Find("title").FillAsync("元宵灯谜会");
        await organiser.FillTimeAsync("day", $"{day:yyyy-MM-dd}");
        await organiser.FillTimeAsync("from", "18:30");
        await organiser.FillTimeAsync("to", "20:30");
        await organiser.Find("place").FillAsync("村文化广场");
        await organiser.Find("save").ClickAsync();
        await Expect(organiser.Find("activity-title")).ToContainTextAsync("元宵灯谜会");
        await Expect(organiser.Find("activity-status")).ToContainTextAsync("筹备中");

        await using var phone = await site.VisitAsync(Look.Phone with { Script = false });
        await phone.GoAsync($"/c/{site.Server.CenterId}/calendar?month={day:yyyy-MM}");
        await Expect(phone.Page.GetByText("元宵灯谜会")).ToHaveCountAsync(0);

        await organiser.GoAsync(month);
        await organiser.ReadyAsync();
        await organiser.Find("submit").ClickAsync();
        await Expect(organiser.Find("month-bar")).ToHaveAttributeAsync("data-status", "Submitted");
        await using var secretary = await site.VisitAsAsync(SampleAccounts.CenterAdministrator);
        await secretary.GoAsync(month);
        await secretary.ReadyAsync();
        await secretary.Find("approve").ClickAsync();
        await Expect(secretary.Find("month-bar")).ToHaveAttributeAsync("data-status", "Approved");

        // The organiser's open page has heard of it.
        await organiser.Find("publish").ClickAsync();
        await Expect(organiser.Find("month-bar")).ToHaveAttributeAsync("data-status", "Published");
        await phone.Page.ReloadAsync();
        await Expect(phone.Page.GetByText("元宵灯谜会").First).ToBeVisibleAsync();
        organiser.AssertNoScriptErrors();
        secretary.AssertNoScriptErrors();
    }

    [BrowserFact]
    public async Task CheckIn_ByTappingTheList_CountsWhoCame()
    {
        var organiser = await site.Server.AsAsync(SampleAccounts.Organiser);
        var start = RunningServer.Now.Date.AddDays(1).AddHours(9);
        var made = (await organiser.PostAsync<ActivityDetails>("activities", new ActivityRequest
        {
            CenterId = site.Server.CenterId,
            Title = "健康义诊",
            Start = start,
            End = start.AddHours(2),
            OutsidePlace = "村文化广场",
            NeedsRegistration = true,
        })).Must;

        // It is today, and public.
        await using (var connection = await site.Server.Database.OpenAsync())
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = $"""
                UPDATE "Activities" SET "Status" = 2, "PublishedUtc" = '2026-01-01 00:00:00', "Start" = '{RunningServer.Now.Date:yyyy-MM-dd} 00:00:00', "End" = '{RunningServer.Now.Date.AddDays(1):yyyy-MM-dd} 00:00:00',
                "RegistrationCloses" = '{RunningServer.Now.Date.AddDays(1):yyyy-MM-dd} 00:00:00' WHERE upper("Id") = '{made.Id.ToString().ToUpperInvariant()}'
                """;
            Assert.Equal(1, await command.ExecuteNonQueryAsync());
        }

        using var anybody = ApiClient.Anonymous(site.Address);
        Assert.True((await anybody.PostAsync<RegistrationReceipt>($"public/activities/{made.Id}/registrations", new RegistrationRequest { Name = "王秀英", Phone = "13800009876", People = 2, Consent = true })).Succeeded);
        await using var cadre = await site.VisitAsAsync(SampleAccounts.Cadre, Look.Phone);
        await cadre.GoAsync($"/app/activities/{made.Id}");
        await cadre.ReadyAsync();
        await cadre.Find("check-in").ClickAsync();
        await Expect(cadre.Find("here")).ToContainTextAsync("已到2人");
        await cadre.Find("fewer").ClickAsync();
        await Expect(cadre.Find("here")).ToContainTextAsync("已到1人");
        await cadre.Find("visitors-ten").ClickAsync();
        await Expect(cadre.Find("sums")).ToContainTextAsync("10");
        var list = (await organiser.GetAsync<RegistrationList>($"activities/{made.Id}/registrations")).Must;
        Assert.Equal((1, 10), (list.Villagers, list.Visitors));
        cadre.AssertNoScriptErrors();
    }
}
