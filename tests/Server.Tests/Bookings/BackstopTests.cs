using System.Data.Common;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>The database itself refuses two overlapping holds, whoever writes them.</summary>
[Collection(ServersGroup.Name)]
public class BackstopTests(Servers servers)
{
    private static readonly DateTime Nine = new(2027, 3, 1, 9, 0, 0);

    [Theory]
    [OnSqlite(0, 60)]
    [OnSqlite(30, 90)]
    [OnSqlite(-30, 1)]
    [OnSqlite(20, 40)]
    [OnSqlite(-30, 90)]
    [OnSqlite(-600, 600)]
    [OnPostgreSql(0, 60)]
    [OnPostgreSql(30, 90)]
    [OnPostgreSql(-30, 1)]
    [OnPostgreSql(20, 40)]
    [OnPostgreSql(-30, 90)]
    [OnPostgreSql(-600, 600)]
    public async Task Insert_OfAnOverlappingHold_Fails(DatabaseEngine engine, int from, int to)
    {
        var (database, room, booking) = await PlaceAsync(engine);
        await using var connection = await database.OpenAsync();
        await InsertAsync(connection, room, booking, Nine, Nine.AddMinutes(60));
        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync(connection, room, booking, Nine.AddMinutes(from), Nine.AddMinutes(to)));
    }

    [Theory]
    [OnSqlite(60, 120)]
    [OnSqlite(-60, 0)]
    [OnPostgreSql(60, 120)]
    [OnPostgreSql(-60, 0)]
    public async Task Insert_NextToAHold_Works(DatabaseEngine engine, int from, int to)
    {
        var (database, room, booking) = await PlaceAsync(engine);
        await using var connection = await database.OpenAsync();
        await InsertAsync(connection, room, booking, Nine, Nine.AddMinutes(60));
        Assert.Equal(1, await InsertAsync(connection, room, booking, Nine.AddMinutes(from), Nine.AddMinutes(to)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Update_IntoAnotherHold_Fails(DatabaseEngine engine)
    {
        var (database, room, booking) = await PlaceAsync(engine);
        await using var connection = await database.OpenAsync();
        await InsertAsync(connection, room, booking, Nine, Nine.AddMinutes(60));
        await InsertAsync(connection, room, booking, Nine.AddMinutes(60), Nine.AddMinutes(120));
        await using var command = connection.CreateCommand();
        command.CommandText = """UPDATE "RoomHolds" SET "Start" = @start WHERE "RoomId" = @room AND "Start" = @old""";
        Add(command, "start", Nine.AddMinutes(59));
        Add(command, "old", Nine.AddMinutes(60));
        Add(command, "room", room);
        await Assert.ThrowsAnyAsync<DbException>(() => command.ExecuteNonQueryAsync());
    }

    /// <summary>A hold of several days is either refused or seen by the guard; it must not make later holds invisible to each other.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Insert_DuringAHoldOfSeveralDays_Fails(DatabaseEngine engine)
    {
        var (database, room, booking) = await PlaceAsync(engine);
        await using var connection = await database.OpenAsync();
        await Assert.ThrowsAnyAsync<DbException>(async () =>
        {
            await InsertAsync(connection, room, booking, Nine, Nine.AddDays(6));
            await InsertAsync(connection, room, booking, Nine.AddHours(1), Nine.AddHours(2));
        });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Insert_EndingBeforeItStarts_Fails(DatabaseEngine engine)
    {
        var (database, room, booking) = await PlaceAsync(engine);
        await using var connection = await database.OpenAsync();
        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync(connection, room, booking, Nine, Nine.AddMinutes(-1)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Insert_ByManyConnectionsAtOnce_LetsOneIn(DatabaseEngine engine)
    {
        var (database, room, booking) = await PlaceAsync(engine);
        var stored = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(async () =>
        {
            try
            {
                await using var connection = await database.OpenAsync();
                return await InsertAsync(connection, room, booking, Nine, Nine.AddMinutes(60));
            }
            catch (DbException)
            {
                return 0;
            }
        })));
        Assert.Equal(1, stored.Sum());
    }

    /// <summary>A hall is taken through its parts only: a hold of its own would be invisible to them.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Insert_OfAHoldOnAHallItself_Fails(DatabaseEngine engine)
    {
        var (database, room, booking) = await PlaceAsync(engine);
        var (hall, parts) = await (await servers.OnAsync(engine)).AddHallAsync();
        await using var connection = await database.OpenAsync();
        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync(connection, hall, booking, Nine, Nine.AddMinutes(60)));
        Assert.Equal(1, await InsertAsync(connection, parts[0], booking, Nine, Nine.AddMinutes(60)));
        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync(connection, parts[0], booking, Nine, Nine.AddMinutes(60)));
        Assert.Equal(1, await InsertAsync(connection, room, booking, Nine, Nine.AddMinutes(60)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Insert_OfASecondLevelOfParts_Fails(DatabaseEngine engine)
    {
        var (database, room, _) = await PlaceAsync(engine);
        var (hall, parts) = await (await servers.OnAsync(engine)).AddHallAsync();
        await using var connection = await database.OpenAsync();
        await Assert.ThrowsAnyAsync<DbException>(() => PartAsync(connection, room, hall));
        await Assert.ThrowsAnyAsync<DbException>(() => PartAsync(connection, parts[0], room));
        await Assert.ThrowsAnyAsync<DbException>(() => PartAsync(connection, room, room));
        Assert.Equal(1, await PartAsync(connection, hall, room));
    }

    private static async Task<int> PartAsync(DbConnection connection, Guid combined, Guid part)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """INSERT INTO "RoomParts" ("CombinedRoomId", "PartRoomId") VALUES (@combined, @part)""";
        Add(command, "combined", combined);
        Add(command, "part", part);
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<int> InsertAsync(DbConnection connection, Guid room, Guid booking, DateTime start, DateTime end)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """INSERT INTO "RoomHolds" ("Id", "BookingId", "RoomId", "Start", "End") VALUES (@id, @booking, @room, @start, @end)""";
        Add(command, "id", Guid.CreateVersion7());
        Add(command, "booking", booking);
        Add(command, "room", room);
        Add(command, "start", start);
        Add(command, "end", end);
        return await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    /// <summary>A room of its own with a booking on another day that the holds can point to.</summary>
    private async Task<(TestDatabase Database, Guid Room, Guid Booking)> PlaceAsync(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var room = await server.AddRoomAsync();
        var booked = await (await server.AsAsync(SampleAccounts.Cadre))
            .BookAsync(new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(9, 0), new TimeOnly(10, 0)).Build());
        return (server.Database, room, booked.Must.Id);
    }
}
