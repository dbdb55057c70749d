using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>
/// Fills the database past the server: copies of one booking and its hold, hour by hour, half of them in weekly series, never overlapping.
/// It copies whatever columns the rows have, so it follows the schema by itself.
/// </summary>
internal sealed class Seeding(TestDatabase database, Guid template)
{
    private const int FirstHour = 8;

    private const int HoursADay = 12;

    /// <param name="from">First day.</param>
    /// <param name="days">How many days to spread over.</param>
    public async Task FillAsync(IReadOnlyList<(Guid Center, Guid Room)> rooms, DateOnly from, int days, int count, int seed)
    {
        await using var connection = (SqliteConnection)await database.OpenAsync();
        await ExecuteAsync(connection, "PRAGMA synchronous=OFF");
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        var booking = await CopyCommand.PrepareAsync(connection, transaction, "Bookings", "Id", template, ["Id", "CenterId", "RoomId", "Start", "End", "Version"]);
        var hold = await CopyCommand.PrepareAsync(connection, transaction, "RoomHolds", "BookingId", template, ["Id", "BookingId", "RoomId", "Start", "End"]);
        foreach (var (room, hour) in Places(rooms.Count, days, count, seed))
        {
            var id = Guid.CreateVersion7();
            var start = from.AddDays(hour / HoursADay).ToDateTime(new TimeOnly(FirstHour + (hour % HoursADay), 0));
            var (startText, endText) = (Text(start), Text(start.AddHours(1)));
            await booking.RunAsync(Text(id), Text(rooms[room].Center), Text(rooms[room].Room), startText, endText, Text(Guid.CreateVersion7()));
            await hold.RunAsync(Text(Guid.CreateVersion7()), Text(id), Text(rooms[room].Room), startText, endText);
        }

        await transaction.CommitAsync();
        await ExecuteAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE); ANALYZE");
    }

    /// <summary>Rooms and hours, each once: first weekly series, then single ones at random.</summary>
    private static IEnumerable<(int Room, int Hour)> Places(int rooms, int days, int count, int seed)
    {
        var random = new Random(seed);
        var taken = new HashSet<(int, int)>();
        while (taken.Count < count / 2)
        {
            var (room, hour) = (random.Next(rooms), random.Next(7 * HoursADay));
            for (; hour < days * HoursADay && taken.Count < count / 2; hour += 7 * HoursADay)
                if (taken.Add((room, hour))) yield return (room, hour);
        }

        while (taken.Count < count)
        {
            var place = (random.Next(rooms), random.Next(days * HoursADay));
            if (taken.Add(place)) yield return place;
        }
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string Text(Guid id) => id.ToString().ToUpperInvariant();

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
