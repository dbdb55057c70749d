using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>The secret feeds of bookings: known states cost nothing, every change shows at once.</summary>
[Collection(ActivityWorldsGroup.Name)]
public class BookingFeedTests(ActivityWorlds worlds)
{
    private static readonly DateOnly Saturday = new(2026, 11, 28);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Feed_IsSentAsItWas_UntilABookingOrTheNameOfARoomChanges(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var booked = (await world.BookAsync(Saturday, world.Library.Id)).Value;
        var address = (await world.Host.AsAsync<IFeedService, Outcome<string>>(world.Secretary, s => s.LinkAsync(FeedKind.Center, world.Center))).Value;
        using var browser = world.Host.Browser();

        // Just booked: somebody else's booking may still be on its way with an earlier time, so nothing is kept yet.
        Assert.Contains($"UID:{booked.Id}@", (await ReadAsync()).Text, StringComparison.Ordinal);
        await RetitleAsync("悄悄改的名字");
        Assert.Contains("SUMMARY:悄悄改的名字", (await ReadAsync()).Text, StringComparison.Ordinal);

        // Settled: kept as it is, which a change behind the server's back shows.
        world.Host.Clock.MoveTo(world.Host.Clock.WallClock.AddMinutes(1));
        var (text, tag) = await ReadAsync();
        await RetitleAsync("又悄悄改了");
        Assert.Equal((text, tag), await ReadAsync());
        Assert.Equal(HttpStatusCode.NotModified, await FeedReading.StatusAsync(browser, address, tag));
        await world.Host.InDatabaseAsync(db => db.Rooms.Where(r => r.Id == world.Library.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Name, "农家书屋")));
        var renamed = await ReadAsync();
        Assert.NotEqual(tag, renamed.Tag);
        Assert.Contains("LOCATION:农家书屋", renamed.Text, StringComparison.Ordinal);
        var second = (await world.BookAsync(Saturday.AddDays(1), world.Library.Id)).Value;
        Assert.Contains($"UID:{second.Id}@", (await ReadAsync()).Text, StringComparison.Ordinal);

        Task<int> RetitleAsync(string title) => world.Host.InDatabaseAsync(db => db.Bookings.Where(b => b.Id == booked.Id).ExecuteUpdateAsync(s => s.SetProperty(b => b.Title, title)));

        Task<(string Text, string Tag)> ReadAsync() => FeedReading.ReadAsync(browser, address);
    }
}
