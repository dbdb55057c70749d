using System.Data.Common;
using System.Globalization;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;
using Xunit.Abstractions;

namespace PartyMassCenter.Server.Tests.Bookings.Model;

/// <summary>Eight people do random things at once. Whatever came first, what is stored afterwards is sound to the minute.</summary>
[Collection(ServersGroup.Name)]
public class BusyHouseTests(Servers servers, ITestOutputHelper output)
{
    private const int Workers = 8;

    /// <summary>So much must have been done, however slow the machine is, to mean anything.</summary>
    private const int Enough = 60;

    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("CI") == "true" ? 15 : 4);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task RandomThings_ByEightAtOnce_LeaveASoundHouse(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");

        // A day on which the sample data and other tests book nothing.
        var house = await BusyHouse.OpenAsync(server, RunningServer.Tomorrow.AddDays(400));
        var over = Task.WhenAll(Task.Delay(Busy), house.HasBeenBusyAsync(Enough));
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(n => house.TryThingsAsync(new Random(seed + n), over)));
        output.WriteLine(string.Join(", ", house.Codes.OrderByDescending(c => c.Value).Select(c => $"{c.Key} {c.Value}")));

        Assert.True(house.Odd.Count == 0, $"{string.Join('\n', house.Odd)}\nThe server said:\n{server.Process.Output}");
        await Holds.AssertSoundAsync(server.Database);
        var (bookings, spaces) = (await BookingsAsync(server.Database, house.Rooms), await SpacesAsync(server.Database, house.Rooms));
        Assert.Equal(house.Booked.Order(), bookings.Select(b => b.Id).Order());
        Assert.Equal(bookings.SelectMany(b => Ought(b, house, spaces)).Order(StringComparer.Ordinal), (await StoredAsync(server.Database, bookings, house)).Order(StringComparer.Ordinal));
        AssertEnough(bookings, house.Rooms);
    }

    /// <summary>At no quarter of an hour are more chairs out than there are.</summary>
    private static void AssertEnough(IReadOnlyList<Row> bookings, IReadOnlyList<Guid> rooms)
    {
        var lent = bookings.Where(b => Takes(b, rooms)).Select(b => (Hold: Hold(b, rooms), b.Chairs)).ToList();
        foreach (var (at, _) in lent)
            Assert.True(lent.Where(o => o.Hold.From <= at.From && at.From < o.Hold.To).Sum(o => o.Chairs) <= ModelHouse.AllChairs, "more chairs than there are");
    }

    private static bool Takes(Row b, IReadOnlyList<Guid> rooms) =>
        b.Status == BookingStatus.Approved || (b.Status == BookingStatus.Requested && Plain(b, rooms).RequestHolds);

    private static ModelRoom Plain(Row b, IReadOnlyList<Guid> rooms) => ModelRoom.All[rooms.ToList().IndexOf(b.Room)];

    private static (DateTime From, DateTime To) Hold(Row b, IReadOnlyList<Guid> rooms)
    {
        var room = Plain(b, rooms);
        var layout = room.Layouts.FirstOrDefault(l => l.Name == b.Layout);
        return (b.Start.AddMinutes(-room.Before - (layout?.SetUpMinutes ?? 0)), b.End.AddMinutes(room.After + (layout?.ClearMinutes ?? 0)));
    }

    private static IEnumerable<string> Ought(Row b, BusyHouse house, ILookup<Guid, Guid> spaces)
    {
        if (!Takes(b, house.Rooms)) yield break;
        var (from, to) = Hold(b, house.Rooms);
        foreach (var space in spaces[b.Room].DefaultIfEmpty(b.Room)) yield return Line(b.Id, space, from, to, 1);
        if (b.Chairs > 0) yield return Line(b.Id, house.Chairs, from, to, b.Chairs);
    }

    private static string Line(Guid booking, Guid what, DateTime from, DateTime to, int count) => string.Create(CultureInfo.InvariantCulture, $"{booking} {what} {from:s} {to:s} {count}");

    private static async Task<IReadOnlyList<Row>> BookingsAsync(TestDatabase database, IReadOnlyList<Guid> rooms) =>
        (await ReadAsync(
            database,
            """
            SELECT b."Id", b."RoomId", b."Start", b."End", b."Layout", b."Status", b."Resources" FROM "Bookings" b
            """,
            r => new Row(r.GetGuid(0), r.GetGuid(1), r.GetDateTime(2), r.GetDateTime(3), r.IsDBNull(4) ? null : r.GetString(4), (BookingStatus)r.GetInt32(5), ChairsIn(r.GetString(6)))))
        .Where(b => rooms.Contains(b.Room)).ToList();

    private static int ChairsIn(string json) => json.Length == 0 ? 0 : System.Text.Json.JsonSerializer.Deserialize<List<ResourceUse>>(json)!.Sum(u => u.Count);

    private static async Task<ILookup<Guid, Guid>> SpacesAsync(TestDatabase database, IReadOnlyList<Guid> rooms) =>
        (await ReadAsync(database, """SELECT "CombinedRoomId", "PartRoomId" FROM "RoomParts" """, r => (Hall: r.GetGuid(0), Part: r.GetGuid(1)))).Where(p => rooms.Contains(p.Hall)).ToLookup(p => p.Hall, p => p.Part);

    private static async Task<IEnumerable<string>> StoredAsync(TestDatabase database, IReadOnlyList<Row> bookings, BusyHouse house)
    {
        var ids = bookings.Select(b => b.Id).ToHashSet();
        var holds = await ReadAsync(
            database,
            """
            SELECT "BookingId", "RoomId", "Start", "End", 1 FROM "RoomHolds" UNION ALL SELECT "BookingId", "ResourceId", "Start", "End", "Count" FROM "ResourceHolds"
            """,
            r => (Booking: r.GetGuid(0), What: r.GetGuid(1), From: r.GetDateTime(2), To: r.GetDateTime(3), Count: r.GetInt32(4)));
        return holds.Where(h => ids.Contains(h.Booking) || house.Rooms.Contains(h.What)).Select(h => Line(h.Booking, h.What, h.From, h.To, h.Count));
    }

    private static async Task<List<T>> ReadAsync<T>(TestDatabase database, string sql, Func<DbDataReader, T> row)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<T> rows = [];
        while (await reader.ReadAsync()) rows.Add(row(reader));
        return rows;
    }

    private sealed record Row(Guid Id, Guid Room, DateTime Start, DateTime End, string? Layout, BookingStatus Status, int Chairs);
}
