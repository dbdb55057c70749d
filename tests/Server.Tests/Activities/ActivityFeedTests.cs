using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>The public feed: known states cost nothing, every change shows at once.</summary>
[Collection(ActivityWorldsGroup.Name)]
public class ActivityFeedTests(ActivityWorlds worlds)
{
    private static readonly DateOnly Saturday = new(2026, 11, 28);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Feed_IsSentAsItWas_UntilAnActivityOrTheNameOfARoomChanges(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday, world.Library.Id))).Value;
        await world.PublishAsync(2026, 11);
        using var browser = world.Host.Browser();
        var (text, tag) = await ReadAsync();
        Assert.Contains($"UID:activity-{made.Id}@", text, StringComparison.Ordinal);
        Assert.Equal((text, tag), await ReadAsync());
        Assert.Equal(HttpStatusCode.NotModified, await FeedReading.StatusAsync(browser, $"/feeds/centers/{world.Center}.ics", tag));
        await world.Host.InDatabaseAsync(db => db.Rooms.Where(r => r.Id == world.Library.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Name, "农家书屋")));
        var renamed = await ReadAsync();
        Assert.NotEqual(tag, renamed.Tag);
        Assert.Contains("LOCATION:农家书屋", renamed.Text, StringComparison.Ordinal);
        world.Host.Clock.MoveTo(world.Host.Clock.WallClock.AddMinutes(1));
        Assert.True((await world.ChangeAsync((await world.GetAsync(made.Id)).Value, r => r.Title = "换了名字的活动")).Succeeded);
        Assert.Contains("换了名字的活动", (await ReadAsync()).Text, StringComparison.Ordinal);

        Task<(string Text, string Tag)> ReadAsync() => FeedReading.ReadAsync(browser, $"/feeds/centers/{world.Center}.ics");
    }
}
