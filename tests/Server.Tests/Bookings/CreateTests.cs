using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ServersGroup.Name)]
public class CreateTests(Servers servers)
{
    private static BookingRequestBuilder Morning(Guid room, string from = "9:00", string to = "10:00") =>
        new BookingRequestBuilder(room).On(RunningServer.Tomorrow, TimeOnly.Parse(from), TimeOnly.Parse(to));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenFree_IsConfirmedAndOnTheBoard(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var answer = await cadre.BookAsync(Morning(room).Called("银龄艺术团排练").Build());
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(BookingStatus.Approved, answer.Must.Status);
        var board = (await cadre.BoardAsync(server.CenterId, RunningServer.Tomorrow)).Must;
        var block = Assert.Single(board.Rooms.Single(r => r.Room.Id == room).Bookings);
        Assert.Equal((answer.Must.Id, "银龄艺术团排练", true), (block.Id, block.Title, block.Mine));
        Assert.Equal(RunningServer.Tomorrow.ToDateTime(new TimeOnly(9, 0)), block.Start);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenTaken_IsRefusedAndEveryAlternativeWorks(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync(r => (r.BufferBeforeMinutes, r.BufferAfterMinutes) = (10, 20));
        Assert.True((await cadre.BookAsync(Morning(room).Build())).Succeeded);
        var refused = await cadre.BookAsync(Morning(room, "9:30", "10:30").Build());
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(["booking.overlap"], refused.Refusals);

        var offers = (await cadre.AlternativesAsync(Morning(room, "9:30", "10:30").Build())).Must;
        Assert.InRange(offers.OtherTimes.Count, 1, 4);
        Assert.InRange(offers.OtherRooms.Count, 1, 4);
        foreach (var time in offers.OtherTimes)
            Assert.True((await cadre.CheckAsync(new BookingRequestBuilder(room).Between(time.Start, time.End).Build())).Succeeded);
        foreach (var other in offers.OtherRooms)
            Assert.True((await cadre.CheckAsync(Morning(other.RoomId, "9:30", "10:30").Build())).Succeeded);
        Assert.True(offers.OtherTimes.SequenceEqual(offers.OtherTimes.OrderBy(t => Math.Abs((t.Start - Morning(room, "9:30", "10:30").Build().Start).Ticks))));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenBufferIsShort_IsRefusedAndNextToItIsNot(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync(r => r.BufferAfterMinutes = 30);
        Assert.True((await cadre.BookAsync(Morning(room).Build())).Succeeded);
        Assert.Equal(["booking.buffer"], (await cadre.BookAsync(Morning(room, "10:29", "11:00").Build())).Refusals);
        Assert.True((await cadre.BookAsync(Morning(room, "10:30", "11:00").Build())).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenSeveralRulesRefuse_ListsAllOfThem(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync(r => r.MaximumMinutes = 60);
        Assert.True((await cadre.BookAsync(Morning(room).Build())).Succeeded);
        var refused = await cadre.BookAsync(Morning(room, "8:30", "9:45").For(41).Build());
        Assert.Equal(["booking.too-long", "booking.too-many-people", "booking.overlap"], refused.Refusals);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenTheRequestIsIllFormed_IsInvalidWithAllFaults(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var refused = await cadre.BookAsync(Morning(room, "10:00", "9:00").Called("").For(0).Build());
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(3, refused.Refusals.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WithATimeZone_IsInvalid(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        foreach (var zone in new[] { "Z", "+08:00" })
        {
            var json = $$"""{"roomId":"{{room}}","start":"2026-12-01T09:00:00{{zone}}","end":"2026-12-01T10:00:00{{zone}}","title":"例会","purpose":"Meeting","headCount":5}""";
            var refused = await cadre.SendAsync<BookingDetails>(HttpMethod.Post, "bookings", json);
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Contains("不带时区", refused.Text);
        }
    }

    [Theory]
    [OnSqlite("not json")]
    [OnSqlite("{\"roomId\":7}")]
    [OnSqlite("{}")]
    [OnSqlite("null")]
    [OnSqlite("{\"title\":null,\"purpose\":\"Dancing\"}")]
    [OnSqlite("")]
    public async Task Create_FromABrokenBody_IsAProblemAndNoError(DatabaseEngine engine, string body)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var refused = await cadre.SendAsync<BookingDetails>(HttpMethod.Post, "bookings", body);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }

    [Theory]
    [OnSqlite("{\"equipment\":null,\"bookers\":null,\"openingHours\":null}")]
    public async Task AddRoom_WithNullLists_IsAProblemAndNoError(DatabaseEngine engine, string body)
    {
        var server = await servers.OnAsync(engine);
        var administrator = await server.AsAsync(SampleAccounts.CenterAdministrator);
        Assert.Equal(HttpStatusCode.BadRequest, (await administrator.SendAsync<Guid>(HttpMethod.Post, "rooms", body)).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ByWhoeverMayNot_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var room = await server.AddRoomAsync();
        using var nobody = ApiClient.Anonymous(server.Process.Address);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.BookAsync(Morning(room).Build())).Status);
        var inspector = await server.AsAsync(SampleAccounts.Inspector);
        Assert.Equal(HttpStatusCode.Forbidden, (await inspector.BookAsync(Morning(room).Build())).Status);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        Assert.Equal(HttpStatusCode.NotFound, (await cadre.BookAsync(Morning(Guid.CreateVersion7()).Build())).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_After2038_IsStoredAsAsked(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var request = new BookingRequestBuilder(room).Between(new DateTime(2040, 1, 2, 9, 0, 0), new DateTime(2040, 1, 2, 10, 0, 0)).Build();
        Assert.Equal(["booking.too-early"], (await cadre.BookAsync(request)).Refusals);
    }
}
