using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyMassCenter.Benchmarks.Bookings;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Centers;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Rooms;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Benchmarks.Activities;

/// <summary>A village of its own with published activities over the year that its feed shows, each in a room: copies of one that went through the API.</summary>
internal static class ActivitySeeding
{
    private const int FirstHour = 8;

    public static async Task<Guid> FillAsync(TestDatabase database, int count)
    {
        var (center, template) = await TemplateAsync(database);
        await using var connection = (SqliteConnection)await database.OpenAsync();
        var booking = await ScalarAsync(connection, $"""SELECT "BookingId" FROM "ActivityRooms" WHERE "ActivityId" = '{Text(template)}'""");
        await ExecuteAsync(connection, "PRAGMA synchronous=OFF");
        await ExecuteAsync(connection, $"""UPDATE "Activities" SET "Status" = 2, "PublishedUtc" = "CreatedUtc" WHERE "Id" = '{Text(template)}'""");
        await using (var transaction = (SqliteTransaction)await connection.BeginTransactionAsync())
        {
            var activities = await CopyCommand.PrepareAsync(connection, transaction, "Activities", "Id", template, ["Id", "Start", "End", "Version"]);
            var bookings = await CopyCommand.PrepareAsync(connection, transaction, "Bookings", "Id", Guid.Parse(booking), ["Id", "HeldForId", "Start", "End", "Version"]);
            var rooms = await CopyCommand.PrepareAsync(connection, transaction, "ActivityRooms", "ActivityId", template, ["Id", "ActivityId", "BookingId"]);
            var random = new Random(1);
            for (var n = 1; n < count; n++)
            {
                var (id, held) = (Guid.CreateVersion7(), Guid.CreateVersion7());
                var start = RunningServer.Tomorrow.AddDays(random.Next(-28, 330)).ToDateTime(new TimeOnly(FirstHour + random.Next(12), 0));
                await activities.RunAsync(Text(id), Text(start), Text(start.AddHours(1)), Text(Guid.CreateVersion7()));
                await bookings.RunAsync(Text(held), Text(id), Text(start), Text(start.AddHours(1)), Text(Guid.CreateVersion7()));
                await rooms.RunAsync(Text(Guid.CreateVersion7()), Text(id), Text(held));
            }

            await transaction.CommitAsync();
        }

        await ExecuteAsync(connection, "PRAGMA wal_checkpoint(TRUNCATE); ANALYZE");
        return center;
    }

    /// <summary>One activity changes now.</summary>
    public static async Task TouchAsync(TestDatabase database)
    {
        await using var connection = (SqliteConnection)await database.OpenAsync();
        await ExecuteAsync(connection, $"""UPDATE "Activities" SET "Sequence" = "Sequence" + 1, "ChangedUtc" = '{Text(TimeProvider.System.GetUtcNow().UtcDateTime)}' WHERE "Id" = (SELECT MIN("Id") FROM "Activities" WHERE "PublishedUtc" IS NOT NULL)""");
    }

    private static async Task<(Guid Center, Guid Activity)> TemplateAsync(TestDatabase database)
    {
        await using var server = await ServerProcess.StartAsync(RunningServer.Unlimited(database));
        using var county = await ApiClient.LogInAsync(server.Address, SampleAccounts.County);
        var town = (await county.GetAsync<UnitListItem[]>("units")).Must.First(u => u.Kind == UnitKind.Town);
        var unit = (await county.PostAsync<Guid>("units", new UnitRequest { ParentId = town.Id, Name = "测量村" })).Must;
        var center = (await county.PostAsync<Guid>("centers", new CenterRequest { UnitId = unit, DisplayName = "测量村党群服务中心" })).Must;
        var room = (await county.AddRoomAsync(new RoomRequestBuilder(center).Called("多功能厅").Build())).Must;
        var start = RunningServer.Tomorrow.ToDateTime(new TimeOnly(9, 0));
        var made = await county.PostAsync<ActivityDetails>("activities", new ActivityRequest
        {
            CenterId = center,
            Title = "少年书社·诵读书法",
            Kind = ActivityKind.Children,
            Start = start,
            End = start.AddHours(1),
            RoomIds = [room],
            Description = "志愿教师带领诵读、练字，请家长准时接送。",
        });
        return (center, made.Must.Id);
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> ScalarAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static string Text(Guid id) => id.ToString().ToUpperInvariant();

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
