using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>Nobody double books, however many try at once and by whatever path.</summary>
[Collection(ServersGroup.Name)]
public class RaceTests(Servers servers)
{
    private const int Racers = 200;

    private static BookingRequestBuilder At(Guid room, int hour, int minute = 0, int length = 60)
    {
        var start = RunningServer.Tomorrow.ToDateTime(new TimeOnly(hour, minute));
        return new BookingRequestBuilder(room).Between(start, start.AddMinutes(length));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_TwoHundredIdenticalAtOnce_HasOneWinner(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        for (var round = 0; round < 3; round++)
        {
            var room = await server.AddRoomAsync();
            var answers = await Task.WhenAll(Enumerable.Range(0, Racers).Select(_ => cadre.BookAsync(At(room, 9).Build())));
            Assert.Single(answers, a => a.Status == HttpStatusCode.Created);
            AssertClearlyRefused(answers);
            await Holds.AssertSoundAsync(server.Database);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_TwoHundredOverlappingAtOnce_LeavesASetWithoutOverlap(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var random = new Random(20261121);
        for (var round = 0; round < 3; round++)
        {
            var room = await server.AddRoomAsync(r => r.BufferAfterMinutes = 15);
            var requests = Enumerable.Range(0, Racers).Select(_ => At(room, 8 + random.Next(8), random.Next(60), 30 + random.Next(120)).Build()).ToArray();
            var answers = await Task.WhenAll(requests.Select(r => cadre.BookAsync(r)));
            AssertClearlyRefused(answers);
            await AssertNothingMissingAsync(server, room, answers);
        }
    }

    [Theory, OnPostgreSql]
    public async Task Create_AtTwoProcesses_HasOneWinner(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        await using var second = await ServerProcess.StartAsync(RunningServer.Unlimited(server.Database));
        var here = await server.AsAsync(SampleAccounts.Cadre);
        using var there = ApiClient.WithToken(second.Address, here.Token!);
        for (var round = 0; round < 3; round++)
        {
            var room = await server.AddRoomAsync();
            var answers = await Task.WhenAll(Enumerable.Range(0, Racers).Select(n => (n % 2 == 0 ? here : there).BookAsync(At(room, 9).Build())));
            Assert.Single(answers, a => a.Status == HttpStatusCode.Created);
            AssertClearlyRefused(answers);
        }

        var other = await server.AddRoomAsync();
        var random = new Random(7);
        var overlapping = await Task.WhenAll(Enumerable.Range(0, Racers)
            .Select(n => (n % 2 == 0 ? here : there).BookAsync(At(other, 8 + random.Next(8), random.Next(60), 30 + random.Next(120)).Build())));
        AssertClearlyRefused(overlapping);
        await AssertNothingMissingAsync(server, other, overlapping);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approve_AgainstCreate_HasOneWinner(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var wins = new int[2];
        for (var round = 0; round < 20; round++)
        {
            var room = await server.AddRoomAsync(r => (r.NeedsApproval, r.RequestHoldsTime) = (true, false));
            var asked = new List<BookingDetails>();
            for (var n = 0; n < 4; n++) asked.Add((await cadre.BookAsync(At(room, 9, n * 10).Build())).Must);
            var approvals = asked.Select(a => administrator.ApproveAsync(a)).ToArray();
            var direct = Enumerable.Range(0, 4).Select(n => administrator.BookAsync(At(room, 9, n * 15).Build())).ToArray();
            var (approved, created) = (await Task.WhenAll(approvals), await Task.WhenAll(direct));
            Assert.Equal(1, approved.Count(a => a.Succeeded) + created.Count(a => a.Succeeded));
            Assert.All(approved.Where(a => !a.Succeeded), a => Assert.Equal(HttpStatusCode.Conflict, a.Status));
            AssertClearlyRefused(created);
            wins[created.Any(a => a.Succeeded) ? 1 : 0]++;
        }

        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_ManyIntoOneSlotAtOnce_HasOneWinner(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var booked = new List<BookingDetails>();
        for (var hour = 0; hour < 12; hour++) booked.Add((await cadre.BookAsync(At(room, hour).Build())).Must);
        var answers = await Task.WhenAll(booked.Select(b => cadre.ChangeAsync(b.Id, At(room, 20, 15).Version(b.Version).Build())));
        Assert.Single(answers, a => a.Succeeded);
        AssertClearlyRefused(answers);
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_TwoThatSwapRooms_NeverOverlapOrFail(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (room, other) = (await server.AddRoomAsync(), await server.AddRoomAsync());
        for (var round = 0; round < 10; round++)
        {
            var a = (await cadre.BookAsync(At(room, round).Build())).Must;
            var b = (await cadre.BookAsync(At(other, round).Build())).Must;
            var answers = await Task.WhenAll(
                cadre.ChangeAsync(a.Id, At(other, round).Version(a.Version).Build()), cadre.ChangeAsync(b.Id, At(room, round).Version(b.Version).Build()));
            AssertClearlyRefused(answers);
        }

        await Holds.AssertSoundAsync(server.Database);
    }

    private static void AssertClearlyRefused(IEnumerable<ApiAnswer<BookingDetails>> answers)
    {
        foreach (var answer in answers.Where(a => !a.Succeeded))
        {
            Assert.True(answer.Status == HttpStatusCode.Conflict, $"{(int)answer.Status}: {answer.Text}");
            Assert.All(answer.Refusals, code => Assert.Contains(code, (string[])["booking.overlap", "booking.buffer"]));
            Assert.NotEmpty(answer.Refusals);
        }
    }

    /// <summary>What was acknowledged is stored, nothing overlaps, and what was refused had a reason: it overlaps what is stored.</summary>
    private static async Task AssertNothingMissingAsync(RunningServer server, Guid room, IReadOnlyCollection<ApiAnswer<BookingDetails>> answers)
    {
        var won = answers.Where(a => a.Succeeded).Select(a => a.Must).ToArray();
        Assert.InRange(won.Length, 1, Racers - 1);
        var board = (await (await server.AsAsync(SampleAccounts.Cadre)).BoardAsync(server.CenterId, RunningServer.Tomorrow)).Must;
        Assert.Equal(won.Select(w => w.Id).Order(), board.Rooms.Single(r => r.Room.Id == room).Bookings.Select(b => b.Id).Order());
        await Holds.AssertSoundAsync(server.Database);
    }
}
