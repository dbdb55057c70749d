using System.Data.Common;
using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Resources;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>No more of a resource is promised than there is, by whatever path.</summary>
[Collection(ServersGroup.Name)]
public class ResourceTests(Servers servers)
{
    private static BookingRequestBuilder At(Guid room, int hour, int length = 60)
    {
        var start = RunningServer.Tomorrow.ToDateTime(new TimeOnly(hour, 0));
        return new BookingRequestBuilder(room).Between(start, start.AddMinutes(length));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ManyAtOnceForTheLastChairs_NeverPromisesMoreThanThereAre(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var chairs = await server.AddResourceAsync(50);
        var rooms = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => server.AddRoomAsync()));
        var answers = await Task.WhenAll(rooms.Select((room, n) => cadre.BookAsync(At(room, 9 + (n % 2), 90).Taking(chairs, 10).Build())));
        Assert.Equal(5, answers.Count(a => a.Status == HttpStatusCode.Created));
        Assert.All(answers.Where(a => a.Status != HttpStatusCode.Created), a =>
        {
            Assert.Equal((HttpStatusCode.Conflict, "booking.resource-short"), (a.Status, Assert.Single(a.Refusals)));
            Assert.Contains("共50件", a.Text);
        });
        Assert.Equal(50, await TakenAsync(server.Database, chairs));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approve_ManyAtOnceForTheLastChairs_NeverPromisesMoreThanThereAre(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var center = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var chairs = await server.AddResourceAsync(20);
        List<BookingDetails> asked = [];
        for (var n = 0; n < 6; n++)
        {
            var room = await server.AddRoomAsync(r => (r.NeedsApproval, r.RequestHoldsTime) = (true, false));
            asked.Add((await cadre.BookAsync(At(room, 9).Taking(chairs, 10).Build())).Must);
        }

        Assert.Equal(0, await TakenAsync(server.Database, chairs));
        var answers = await Task.WhenAll(asked.Select(center.ApproveAsync));
        Assert.Equal(2, answers.Count(a => a.Succeeded));
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal(["booking.resource-short"], a.Refusals));
        Assert.Equal(20, await TakenAsync(server.Database, chairs));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ChangeAndCancel_MoveAndReleaseWhatIsTaken(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (room, other, chairs) = (await server.AddRoomAsync(), await server.AddRoomAsync(), await server.AddResourceAsync(10));
        var booked = (await cadre.BookAsync(At(room, 9).Taking(chairs, 8).Build())).Must;
        Assert.Equal((chairs, 8), (booked.Resources[0].ResourceId, booked.Resources[0].Count));
        Assert.Equal(["booking.resource-short"], (await cadre.BookAsync(At(other, 9).Taking(chairs, 3).Build())).Refusals);
        var offers = (await cadre.PostAsync<ResourceOffer[]>("bookings/resources", At(other, 9).Build())).Must;
        Assert.Equal((10, 2), offers.Where(o => o.ResourceId == chairs).Select(o => (o.Total, o.Free)).Single());

        var fewer = (await cadre.ChangeAsync(booked.Id, At(room, 9).Taking(chairs, 7).Version(booked.Version).Build())).Must;
        var third = (await cadre.BookAsync(At(other, 9).Taking(chairs, 3).Build())).Must;
        Assert.Equal(["booking.resource-short"], (await cadre.ChangeAsync(booked.Id, At(room, 9).Taking(chairs, 8).Version(fewer.Version).Build())).Refusals);
        Assert.True((await cadre.ChangeAsync(booked.Id, At(room, 11).Taking(chairs, 10).Version(fewer.Version).Build())).Succeeded);
        Assert.True((await cadre.CancelAsync(third.Id, "改期")).Succeeded);
        Assert.True((await cadre.CancelAsync(booked.Id, "改期")).Succeeded);
        Assert.Equal(0, await TakenAsync(server.Database, chairs));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Request_ThatHoldsItsTime_HoldsItsResources(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var center = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var (room, other, chairs) = (await server.AddRoomAsync(r => r.NeedsApproval = true), await server.AddRoomAsync(), await server.AddResourceAsync(10));
        var asked = (await cadre.BookAsync(At(room, 9).Taking(chairs, 10).Build())).Must;
        Assert.Equal(["booking.resource-short"], (await cadre.BookAsync(At(other, 9).Taking(chairs, 1).Build())).Refusals);
        Assert.True((await center.RejectAsync(asked, "另有安排")).Succeeded);
        Assert.True((await cadre.BookAsync(At(other, 9).Taking(chairs, 1).Build())).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Lower_BelowWhatIsPromised_IsRefusedAndNamesTheBookings(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var center = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var (room, chairs) = (await server.AddRoomAsync(), await server.AddResourceAsync(10));
        Assert.True((await cadre.BookAsync(At(room, 9).Called("村晚联排").Taking(chairs, 8).Build())).Succeeded);
        ResourceRequest To(int count) => new() { CenterId = server.CenterId, Name = $"椅{chairs:N}"[..30], Count = count };
        var refused = await center.SendAsync<System.Text.Json.JsonElement>(HttpMethod.Put, $"resources/{chairs}", To(7));
        Assert.Equal(["resource.promised"], refused.Refusals);
        Assert.Contains("村晚联排", refused.Text);
        Assert.True((await center.SendAsync<System.Text.Json.JsonElement>(HttpMethod.Put, $"resources/{chairs}", To(8))).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Insert_OfMoreThanThereAre_IsRefusedByTheDatabase(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (room, chairs) = (await server.AddRoomAsync(), await server.AddResourceAsync(10));
        var booking = (await cadre.BookAsync(At(room, 9).Build())).Must.Id;
        await using var connection = await server.Database.OpenAsync();
        Assert.Equal(1, await InsertAsync(connection, chairs, booking, 9, 11, 6));
        Assert.Equal(1, await InsertAsync(connection, chairs, booking, 11, 13, 10));
        Assert.Equal(1, await InsertAsync(connection, chairs, booking, 10, 11, 4));
        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync(connection, chairs, booking, 8, 10, 5));
        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync(connection, chairs, booking, 8, 14, 1));
        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync(connection, chairs, booking, 20, 21, 11));
        await Assert.ThrowsAnyAsync<DbException>(() => InsertAsync(connection, chairs, booking, 20, 21, 0));
        Assert.Equal(1, await InsertAsync(connection, chairs, booking, 9, 10, 4));
        await using var command = connection.CreateCommand();
        command.CommandText = """UPDATE "ResourceHolds" SET "Count" = "Count" + 1 WHERE "ResourceId" = @resource""";
        Add(command, "resource", chairs);
        await Assert.ThrowsAnyAsync<DbException>(() => command.ExecuteNonQueryAsync());
    }

    private static async Task<int> InsertAsync(DbConnection connection, Guid resource, Guid booking, int from, int to, int count)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """INSERT INTO "ResourceHolds" ("Id", "BookingId", "ResourceId", "Start", "End", "Count") VALUES (@id, @booking, @resource, @start, @end, @count)""";
        Add(command, "id", Guid.CreateVersion7());
        Add(command, "booking", booking);
        Add(command, "resource", resource);
        Add(command, "start", new DateTime(2027, 3, 1, from, 0, 0));
        Add(command, "end", new DateTime(2027, 3, 1, to, 0, 0));
        Add(command, "count", count);
        return await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static async Task<long> TakenAsync(TestDatabase database, Guid resource)
    {
        await using var connection = await database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT coalesce(sum("Count"), 0) FROM "ResourceHolds" WHERE "ResourceId" = @resource""";
        Add(command, "resource", resource);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), null);
    }
}
