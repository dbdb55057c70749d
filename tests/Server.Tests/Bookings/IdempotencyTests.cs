using System.Net;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ServersGroup.Name)]
public class IdempotencyTests(Servers servers)
{
    private static BookingRequestBuilder At(Guid room, int hour) => new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(hour, 0), new TimeOnly(hour, 45));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WithTheSameKey_GivesTheFirstAnswerAgain(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var key = Guid.CreateVersion7().ToString();
        var first = (await cadre.BookAsync(At(room, 9).Build(), key)).Must;
        var second = (await cadre.BookAsync(At(room, 9).Build(), key)).Must;
        Assert.Equal(first.Id, second.Id);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WithTheSameKeyForAnotherRequest_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var key = Guid.CreateVersion7().ToString();
        Assert.True((await cadre.BookAsync(At(room, 9).Build(), key)).Succeeded);
        Assert.Equal(HttpStatusCode.Conflict, (await cadre.BookAsync(At(room, 11).Build(), key)).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WithTheSameKeyByAnotherPerson_IsTheirOwn(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var room = await server.AddRoomAsync();
        var key = Guid.CreateVersion7().ToString();
        var first = (await (await server.AsAsync(SampleAccounts.Cadre)).BookAsync(At(room, 9).Build(), key)).Must;
        var other = (await (await server.AsAsync(SampleAccounts.Organiser)).BookAsync(At(room, 11).Build(), key)).Must;
        Assert.NotEqual(first.Id, other.Id);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WithTheSameKeyAtOnce_BooksOnce(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var key = Guid.CreateVersion7().ToString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => cadre.BookAsync(At(room, 9).Build(), key)));
        Assert.Single(answers.Select(a => a.Must.Id).Distinct());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WithTheSameKeyAtOnceInManyRooms_BooksOneAndRefusesTheRest(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var rooms = new List<Guid>();
        for (var n = 0; n < 10; n++) rooms.Add(await server.AddRoomAsync());
        var key = Guid.CreateVersion7().ToString();
        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(n => cadre.BookAsync(At(rooms[n % 10], 9).Build(), key)));
        Assert.Single(answers.Where(a => a.Succeeded).Select(a => a.Must.Id).Distinct());
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal(HttpStatusCode.Conflict, a.Status));
    }
}
