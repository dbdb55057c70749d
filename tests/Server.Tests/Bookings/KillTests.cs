using PartyMassCenter.Server.Tests.Reminders;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;
using Xunit.Abstractions;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>
/// The server is killed at random instants under booking load, again and again. Afterwards every acknowledged booking is there and no other,
/// nothing overlaps, and each notice has been delivered once; of reminders that became due meanwhile too. A class for each engine, since classes run side by side.
/// </summary>
public abstract class KillTests(ITestOutputHelper output)
{
    // Fifty where it counts; fewer on a developer's machine, where the whole check should take minutes.
    private static readonly int Kills = Environment.GetEnvironmentVariable("CI") == "true" ? 50 : 4;

    protected async Task KillAgainAndAgainUnderLoadAsync(DatabaseEngine engine)
    {
        await using var place = await RunningServer.StartAsync(engine);
        var rooms = new List<Guid>();
        for (var n = 0; n < 6; n++) rooms.Add(await place.AddRoomAsync(r => r.NeedsApproval = rooms.Count % 2 == 0));
        var token = (await place.AsAsync(SampleAccounts.Cadre)).Token!;
        await using var reminders = await RemindersUnderKill.AddAsync(place, minutes: Kills > 10 ? 3 : 1);
        await place.Process.KillAsync();

        // Everything is set up: from here on the server starts as in production, which is quick.
        // What a killed process was sending is soon taken over by the next.
        var settings = RunningServer.Unlimited(place.Database).With("DOTNET_TieredPGO", "0").With("Notices:LeaseSeconds", "20") with { Environment = "Production" };
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var load = new BookingLoad(rooms, seed);
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var server = await ServerProcess.StartAsync(settings);
            using var client = ApiClient.WithToken(server.Address, token);
            await load.ResolveAsync(client);

            // Now and then it lives long enough to look at what is due.
            var instant = Task.Delay(random.Next(20, kill % 5 == 4 ? 5000 : 400));
            var gone = instant.ContinueWith(_ => server.KillAsync(), TaskScheduler.Default).Unwrap();
            await load.RunAsync(client, workers: 6, gone);
            await gone;
        }

        await using var last = await ServerProcess.StartAsync(settings);
        using var after = ApiClient.WithToken(last.Address, token);
        await load.ResolveAsync(after);
        output.WriteLine($"{load.Acknowledged.Count} acknowledged, {load.Refused} refused over {Kills} kills");
        await AssertNothingLostAsync(place.Database, load, rooms);
        await AssertNoticesOnceAsync(place.Database, rooms);
        await reminders.AssertToldOnceAsync();
    }

    private static async Task AssertNothingLostAsync(TestDatabase database, BookingLoad load, IReadOnlyCollection<Guid> rooms)
    {
        Assert.True(load.Acknowledged.Count >= Kills, $"only {load.Acknowledged.Count} bookings: the load was too light to mean anything");
        await Holds.AssertSoundAsync(database);
        var stored = await BookingRows.InAsync(database, rooms);
        Assert.Equal(load.Acknowledged.Keys.Order(), stored.Select(b => b.Id).Order());
        Assert.All(stored, b => Assert.Equal((load.Acknowledged[b.Id].Start, load.Acknowledged[b.Id].RoomId), (b.Start, b.RoomId)));
    }

    private static async Task AssertNoticesOnceAsync(TestDatabase database, IReadOnlyCollection<Guid> rooms)
    {
        Task<long> Waiting() => Holds.CountAsync(database, """SELECT count(*) FROM "Outbox" WHERE "DeliveredUtc" IS NULL""");
        await Eventually.AsyncOrThrow(async () => await Waiting() == 0, TimeSpan.FromSeconds(60), () => "notices still wait");

        var requested = (await BookingRows.InAsync(database, rooms)).Where(b => b.Status == 1).Select(b => b.Id).ToHashSet();
        Assert.NotEmpty(requested);
        var written = await BookingRows.NoticesAsync(database, "Outbox");
        var delivered = await BookingRows.NoticesAsync(database, "Inbox");
        Assert.Equal(written.Order(), delivered.Order());
        Assert.Equal(delivered.Count, delivered.Distinct().Count());
        Assert.Superset(requested, delivered.Select(n => n.BookingId).ToHashSet());
    }
}
