using System.Net;
using PartyMassCenter.Server.Rosters.Life;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Public;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Rosters;

/// <summary>The team's feed, and what else tells of duties that changed or are empty.</summary>
[Collection(RosterGroup.Name)]
public class FeedTests(RosterHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Hours_OfAPublishedRoster_MoveItsFeed_AndAreToldToThoseWhoServe(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync();
        var address = await LinkAsync(world);
        using var browser = world.Host.Browser();
        var before = await browser.GetStringAsync(address);
        Assert.Equal(14, Count(before, "BEGIN:VEVENT"));
        Assert.Equal(14, Count(before, "T080000"));
        Assert.Equal(14, Count(before, "SEQUENCE:1\r\n"));
        Assert.Contains(world.Cadres[0].Name, before, StringComparison.Ordinal);
        Assert.DoesNotContain(world.Cadres[0].PhoneNumber!, before, StringComparison.Ordinal);

        world.Clock.Advance(TimeSpan.FromMinutes(1));
        var settings = (await world.SetUpAsync(s => s.GetAsync(world.Roster))).Value.Settings;
        settings.AllowSelfSwap = true;
        Assert.True((await world.SetUpAsync(s => s.ChangeAsync(world.Roster, settings))).Succeeded);
        Assert.Equal(before, await browser.GetStringAsync(address));

        settings = (await world.SetUpAsync(s => s.GetAsync(world.Roster))).Value.Settings;
        (settings.Starts, settings.Ends) = (new TimeOnly(20, 30), new TimeOnly(6, 0));
        Assert.True((await world.SetUpAsync(s => s.ChangeAsync(world.Roster, settings))).Succeeded);
        var after = await browser.GetStringAsync(address);
        Assert.Equal((14, 14), (Count(after, "T203000"), Count(after, "SEQUENCE:2\r\n")));
        Assert.Equal(Uids(before), Uids(after));
        foreach (var cadre in world.Cadres) Assert.Single(await world.ToldAsync(cadre), t => t.Contains("改为20:30到次日6:00，您", StringComparison.Ordinal));
        Assert.DoesNotContain(await world.ToldAsync(world.Administrator), t => t.Contains("改为", StringComparison.Ordinal));

        Assert.True((await world.AsAsync<IDutyFeedService, Outcome<string>>(world.Administrator, s => s.ResetAsync(world.Roster))).Succeeded);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
        Assert.Equal(after, await browser.GetStringAsync(await LinkAsync(world)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task EmptyPostOfTomorrow_IsToldOnceToThoseWhoPlan(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).WithRosterAsync();
        await world.PlanAsync();
        Assert.True((await world.PlanningAsync(s => s.AssignAsync(new AssignRequest { RosterId = world.Roster, Date = world.Monday.AddDays(1), MemberId = null }))).Succeeded);
        Assert.True((await world.PublishAsync()).Succeeded);
        Assert.Equal(0, await ToldAsync());
        world.Clock.Advance(TimeSpan.FromHours(10.5));
        Assert.Equal(1, await ToldAsync());
        Assert.Equal(1, await ToldAsync());

        async Task<int> ToldAsync()
        {
            await TellTomorrowAsync(world);
            return (await world.ToldAsync(world.Administrator)).Count(t => t.Contains("还没有人，请安排", StringComparison.Ordinal));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Name_ChangedInTheEvening_ReachesWhatIsToCome_AndTellsNobodyOfTomorrowTwice(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync();
        var tomorrow = world.CadreOf((await world.DutiesAsync())[1].PublishedMemberId);
        world.Clock.Advance(TimeSpan.FromHours(11.5));
        await TellTomorrowAsync(world);
        var settings = (await world.SetUpAsync(s => s.GetAsync(world.Roster))).Value.Settings;
        settings.Name = "党员先锋岗";
        Assert.True((await world.SetUpAsync(s => s.ChangeAsync(world.Roster, settings))).Succeeded);
        await TellTomorrowAsync(world);
        Assert.Single(await world.ToldAsync(tomorrow), t => t.Contains("不能来请及时申请换班", StringComparison.Ordinal));

        using var browser = world.Host.Browser();
        var feed = await browser.GetStringAsync(await LinkAsync(world));
        Assert.Equal((1, 13), (Count(feed, "SEQUENCE:1\r\n"), Count(feed, "SEQUENCE:2\r\n")));
    }

    private static Task<bool> TellTomorrowAsync(RosterWorld world) => world.AsAsync<TellTomorrowJob, bool>(null, async job =>
    {
        await job.RunAsync(default);
        return true;
    });

    private static async Task<string> LinkAsync(RosterWorld world) => (await world.AsAsync<IDutyFeedService, Outcome<string>>(world.Administrator, s => s.LinkAsync(world.Roster))).Value;

    private static string[] Uids(string feed) => [.. feed.Split("\r\n").Where(l => l.StartsWith("UID:", StringComparison.Ordinal))];

    private static int Count(string text, string word) => (text.Length - text.Replace(word, "", StringComparison.Ordinal).Length) / word.Length;
}
