using PartyMassCenter.Benchmarks.Common;
using PartyMassCenter.Shared.Centers;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Rooms;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>Room bookings over loopback HTTP, on a real server process with embedded SQLite.</summary>
internal sealed class BookingsBenchmark(Figures figures, bool quick, bool large)
{
    private const int RoomsACenter = 20;

    /// <summary>The year that a feed shows: a month back, and the rest ahead.</summary>
    private static readonly DateOnly FirstDay = RunningServer.Tomorrow.AddDays(-29);

    public async Task RunAsync()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseEngine.Sqlite);
        var place = await PrepareAsync(database);
        await AddRoomsAsync(database, place, RoomsACenter);
        var seeding = new Seeding(database, place.Template);
        await seeding.FillAsync(place.Rooms, FirstDay, 365, 5_000, seed: 1);
        Note("20 rooms, 5,000 bookings");
        var small = await MeasureAsync(database, place, "", quick ? 0.25 : 1, null);
        if (!large) return;

        await AddRoomsAsync(database, place, 200);
        await seeding.FillAsync([.. place.Rooms.Skip(RoomsACenter)], FirstDay.AddYears(-2), 1095, 495_000, seed: 2);
        Note("200 rooms, 500,000 bookings");
        await MeasureAsync(database, place, ".large", quick ? 0.25 : 1, small);
    }

    /// <summary>A village of its own with one room and one booking, early in the morning, that the others are copied from.</summary>
    private static async Task<Place> PrepareAsync(TestDatabase database)
    {
        await using var server = await ServerProcess.StartAsync(RunningServer.Unlimited(database));
        using var county = await ApiClient.LogInAsync(server.Address, SampleAccounts.County);
        var center = await AddCenterAsync(county, 1);
        var room = (await county.AddRoomAsync(new RoomRequestBuilder(center).Called("功能室1").Build())).Must;
        var template = await county.BookAsync(new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(6, 0), new TimeOnly(6, 30)).Build());
        return new Place(center, template.Must.Id, [(center, room)]);
    }

    private static async Task<Guid> AddCenterAsync(ApiClient county, int number)
    {
        var town = (await county.GetAsync<UnitListItem[]>("units")).Must.First(u => u.Kind == UnitKind.Town);
        var unit = (await county.PostAsync<Guid>("units", new UnitRequest { ParentId = town.Id, Name = $"测量村{number}" })).Must;
        return (await county.PostAsync<Guid>("centers", new CenterRequest { UnitId = unit, DisplayName = $"测量村{number}党群服务中心" })).Must;
    }

    private static async Task AddRoomsAsync(TestDatabase database, Place place, int count)
    {
        await using var server = await ServerProcess.StartAsync(RunningServer.Unlimited(database) with { Environment = "Production" });
        using var administrator = await ApiClient.LogInAsync(server.Address, SampleAccounts.County);
        while (place.Rooms.Count < count)
        {
            var number = place.Rooms.Count;
            var center = number % RoomsACenter == 0 ? await AddCenterAsync(administrator, (number / RoomsACenter) + 1) : place.Rooms[^1].Center;
            place.Rooms.Add((center, (await administrator.AddRoomAsync(new RoomRequestBuilder(center).Called($"功能室{number + 1}").Build())).Must));
        }
    }

    private async Task<Measured> MeasureAsync(TestDatabase database, Place place, string suffix, double share, Measured? small)
    {
        await using var server = await ServerProcess.StartAsync(RunningServer.Unlimited(database) with { Environment = "Production" });
        using var clients = await Clients.LogInAsync(server.Address, 32);
        var slots = new FreeSlots([.. place.Rooms.Select(r => r.Room)], FirstDay.AddDays(370 + (suffix.Length == 0 ? 0 : 170)));
        var meter = new ProcessMeter(await server.ProcessId);
        await using var limit = await DurableInserts.OpenAsync(Path.Combine(database.DataFolder, "party-mass-center.db"), place.Template);
        Note("warm-up");
        await Load.PerSecondAsync(8, (int)(8000 * share), c => clients.BookAsync(c, slots.Next()));
        await limit.MeasureAsync(8, 100);

        var creates = new CreateFigures(figures, suffix);
        await creates.MeasureAsync(clients, slots, meter, limit, rounds: Math.Max(1, (int)(5 * share)));
        creates.Print(small?.Create);
        var boards = new BoardFigures(figures, suffix);
        var day = await boards.MeasureAsync(clients, place, requests: quick ? 30 : 90, small?.Day);
        var (winners, errors) = await Races.RunAsync(clients, 32, slots, rounds: quick ? 3 : 15);
        figures.Print("race.winners" + suffix, winners, "a-round");
        figures.Print("race.errors" + suffix, errors, "answers");
        figures.Print("memory" + suffix, meter.Megabytes, "MB", "mrbs", meter.Megabytes / Peer.Memory);
        return new Measured(creates.At8, day);
    }

    private static void Note(string text) => Console.Error.WriteLine(text);
}
