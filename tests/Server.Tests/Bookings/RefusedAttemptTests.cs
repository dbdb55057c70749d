using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ServersGroup.Name)]
public class RefusedAttemptTests(Servers servers)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenRefusedByFacts_IsKeptForTheReportAndAMereLookIsNot(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var builder = new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(9, 0), new TimeOnly(10, 0));
        Assert.True((await cadre.BookAsync(builder.Build())).Succeeded);
        Assert.False((await cadre.CheckAsync(builder.Build())).Succeeded);
        var blank = builder.Build();
        blank.Title = "";
        Assert.False((await cadre.BookAsync(blank)).Succeeded);

        Assert.Equal(["booking.too-many-people", "booking.overlap"], (await cadre.BookAsync(builder.For(500).Build())).Refusals);
        await Eventually.AsyncOrThrow(async () => (await CodesAsync(server.Database, room)).Count > 0, TimeSpan.FromSeconds(10), () => "nothing was kept");
        Assert.Equal(["booking.too-many-people booking.overlap"], await CodesAsync(server.Database, room));
    }

    private static async Task<IReadOnlyList<string>> CodesAsync(TestDatabase database, Guid room)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "RoomId", "Codes" FROM "RefusedAttempts" """;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> codes = [];
        while (await reader.ReadAsync())
            if (reader.GetGuid(0) == room) codes.Add(reader.GetString(1));
        return codes;
    }
}
