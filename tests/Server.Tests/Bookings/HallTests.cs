using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Rooms;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>A hall and its parts are never booked against each other, by whatever path.</summary>
[Collection(ServersGroup.Name)]
public class HallTests(Servers servers)
{
    private static BookingRequestBuilder At(Guid room, int hour, int length = 60)
    {
        var start = RunningServer.Tomorrow.ToDateTime(new TimeOnly(hour, 0));
        return new BookingRequestBuilder(room).Between(start, start.AddMinutes(length));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_OfTheHallWhileAPartIsTaken_IsRefusedAndNamesThePart(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (hall, parts) = await server.AddHallAsync();
        Assert.True((await cadre.BookAsync(At(parts[0], 9).Called("合唱排练").Build())).Succeeded);

        var refused = await cadre.BookAsync(At(hall, 9).Build());

        Assert.Equal((HttpStatusCode.Conflict, "booking.overlap"), (refused.Status, Assert.Single(refused.Refusals)));
        Assert.Contains("A区", refused.Text);
        Assert.Contains("已被“合唱排练”占用", refused.Text);
        Assert.Contains("整厅不能约", refused.Text);
        Assert.True((await cadre.BookAsync(At(parts[1], 9).Build())).Succeeded);
        Assert.True((await cadre.BookAsync(At(hall, 11).Build())).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_OfAPartWhileTheHallIsTaken_IsRefusedAndNamesTheHall(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (hall, parts) = await server.AddHallAsync(3);
        Assert.True((await cadre.BookAsync(At(hall, 9).Called("村晚联排").Build())).Succeeded);
        foreach (var part in parts)
        {
            var refused = await cadre.BookAsync(At(part, 9).Build());
            Assert.Equal(HttpStatusCode.Conflict, refused.Status);
            Assert.Contains("被“村晚联排”整厅占用", refused.Text);
        }

        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_OfPairsOfAThreePartHall_AreKeptApartWhereTheyShareAPart(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (_, parts) = await server.AddHallAsync(3);
        var left = await server.AddRoomAsync(r => r.PartIds = [parts[0], parts[1]]);
        var right = await server.AddRoomAsync(r => r.PartIds = [parts[1], parts[2]]);
        Assert.True((await cadre.BookAsync(At(left, 9).Build())).Succeeded);
        var refused = await cadre.BookAsync(At(right, 9).Build());
        Assert.Equal(["booking.overlap"], refused.Refusals);
        Assert.Contains("B区", refused.Text);
        Assert.DoesNotContain("C区", refused.Text);
        Assert.True((await cadre.BookAsync(At(parts[2], 9).Build())).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_FromAPartToTheHallAndBack_MovesWhatIsHeld(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (hall, parts) = await server.AddHallAsync();
        var booked = (await cadre.BookAsync(At(parts[0], 9).Build())).Must;
        var whole = (await cadre.ChangeAsync(booked.Id, At(hall, 9).Version(booked.Version).Build())).Must;
        await Holds.AssertSoundAsync(server.Database);
        Assert.Equal(["booking.overlap"], (await cadre.BookAsync(At(parts[1], 9).Build())).Refusals);
        var later = (await cadre.ChangeAsync(booked.Id, At(hall, 9, 120).Version(whole.Version).Build())).Must;
        Assert.True((await cadre.ChangeAsync(booked.Id, At(parts[0], 9).Version(later.Version).Build())).Succeeded);
        Assert.True((await cadre.BookAsync(At(parts[1], 9).Build())).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approve_OfTheHallAfterAPartWasBooked_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var center = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var (hall, parts) = await server.AddHallAsync(change: r => (r.NeedsApproval, r.RequestHoldsTime) = (true, false));
        var asked = (await cadre.BookAsync(At(hall, 9).Build())).Must;
        Assert.Equal(BookingStatus.Requested, asked.Status);
        var inTheWay = (await cadre.BookAsync(At(parts[1], 9).Build())).Must;
        Assert.Equal(["booking.overlap"], (await center.ApproveAsync(asked)).Refusals);
        Assert.True((await cadre.CancelAsync(inTheWay.Id, "改期")).Succeeded);
        Assert.True((await center.ApproveAsync(asked)).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
        Assert.True((await cadre.CancelAsync(asked.Id, "取消")).Succeeded);
        Assert.True((await cadre.BookAsync(At(parts[0], 9).Build())).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ManyAtOnceOfHallAndHalves_LeavesNoOverlapAndExplainsEveryRefusal(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var random = new Random(20261122);
        for (var round = 0; round < 4; round++)
        {
            var (hall, parts) = await server.AddHallAsync(round % 2 == 0 ? 2 : 3);
            Guid[] rooms = [hall, .. parts];
            var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(n => cadre.BookAsync(At(rooms[n % rooms.Length], 9 + random.Next(3), 60 + random.Next(120)).Build())));
            Assert.Contains(answers, a => a.Status == HttpStatusCode.Created);
            Assert.All(answers.Where(a => a.Status != HttpStatusCode.Created), a =>
            {
                Assert.Equal(HttpStatusCode.Conflict, a.Status);
                Assert.Contains("booking.overlap", a.Refusals);
            });
            await Holds.AssertSoundAsync(server.Database);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Board_OfABookedHall_ShowsItsPartsBlockedAndTheOtherWayRound(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (hall, parts) = await server.AddHallAsync();
        var whole = (await cadre.BookAsync(At(hall, 9).Called("村晚联排").Build())).Must;
        var half = (await cadre.BookAsync(At(parts[1], 14).Called("合唱排练").Build())).Must;
        var board = (await cadre.BoardAsync(server.CenterId, RunningServer.Tomorrow)).Must;

        (Guid Id, bool? Whole)[] Row(Guid room) => [.. board.Rooms.Single(r => r.Room.Id == room).Bookings.Select(b => (b.Id, b.Shared?.Whole))];
        Assert.Equal([(whole.Id, null), (half.Id, false)], Row(hall));
        Assert.Equal([(whole.Id, true)], Row(parts[0]));
        Assert.Equal([(whole.Id, true), (half.Id, null)], Row(parts[1]));
        var week = (await cadre.GetAsync<RoomSchedule>($"rooms/{hall}/schedule?from={RunningServer.Tomorrow:yyyy-MM-dd}&to={RunningServer.Tomorrow.AddDays(7):yyyy-MM-dd}")).Must;
        Assert.Equal([(whole.Id, null), (half.Id, false)], week.Bookings.Select(b => (b.Id, b.Shared?.Whole)));
        var partWeek = (await cadre.GetAsync<RoomSchedule>($"rooms/{parts[0]}/schedule?from={RunningServer.Tomorrow:yyyy-MM-dd}&to={RunningServer.Tomorrow.AddDays(7):yyyy-MM-dd}")).Must;
        Assert.Equal([(whole.Id, true)], partWeek.Bookings.Select(b => (b.Id, b.Shared?.Whole)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ChangeOfParts_WithComingBookings_MovesThemOrSaysWhatIsInTheWay(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var center = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var (hall, parts) = await server.AddHallAsync();
        var third = await server.AddRoomAsync();
        Assert.True((await cadre.BookAsync(At(hall, 9).Build())).Succeeded);
        var blocking = (await cadre.BookAsync(At(third, 9).Called("乒乓球赛").Build())).Must;

        var refused = await SetPartsAsync(center, hall, [.. parts, third]);
        Assert.Equal(["room.parts-taken"], refused.Refusals);
        Assert.Contains("乒乓球赛", refused.Text);
        await Holds.AssertSoundAsync(server.Database);

        Assert.True((await cadre.CancelAsync(blocking.Id, "改期")).Succeeded);
        Assert.True((await SetPartsAsync(center, hall, [.. parts, third])).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
        Assert.Equal(["booking.overlap"], (await cadre.BookAsync(At(third, 9).Build())).Refusals);

        Assert.True((await SetPartsAsync(center, hall, [])).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
        Assert.True((await cadre.BookAsync(At(parts[0], 9).Build())).Succeeded);
        Assert.Equal(["booking.overlap"], (await cadre.BookAsync(At(hall, 9).Build())).Refusals);
        Assert.Equal(["room.parts-taken"], (await SetPartsAsync(center, hall, [.. parts])).Refusals);
    }

    /// <summary>Whoever decides on a hall's booking has read its parts before; if they change meanwhile, neither the old nor the new ones may be left wrong.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task ChangeOfParts_WhileItsBookingsAreDecidedAndCancelled_LeavesWhatIsHeldInStep(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var center = await server.AsAsync(SampleAccounts.CenterAdministrator);
        static void Asks(RoomRequest room) => (room.NeedsApproval, room.RequestHoldsTime) = (true, false);
        var (hall, parts) = await server.AddHallAsync(3, Asks);
        for (var round = 0; round < 12; round++)
        {
            var asked = await Task.WhenAll(Enumerable.Range(0, 6).Select(async n => (await cadre.BookAsync(At(hall, 9 + n).Build())).Must));
            await Task.WhenAll(asked.Take(3).Select(center.ApproveAsync));
            List<Guid> others = round % 2 == 0 ? [parts[0], parts[1]] : [.. parts];
            var cancels = asked.Take(3).Select(a => cadre.CancelAsync(a.Id, "改期")).ToList();
            var approvals = asked.Skip(3).Select(center.ApproveAsync).ToList();
            await SetPartsAsync(center, hall, others, Asks);
            await Task.WhenAll([.. cancels, .. approvals]);
            await Holds.AssertSoundAsync(server.Database);
            foreach (var a in asked) await cadre.CancelAsync(a.Id, "改期");
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Parts_OfMoreThanOneLevel_AreRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var center = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var (hall, parts) = await server.AddHallAsync();
        var (other, spare) = (await server.AddRoomAsync(), await server.AddRoomAsync());
        Assert.Equal(["room.parts"], (await SetPartsAsync(center, other, [hall, spare])).Refusals);
        Assert.Equal(["room.parts"], (await SetPartsAsync(center, parts[0], [other, spare])).Refusals);
        Assert.Equal(["room.parts"], (await SetPartsAsync(center, other, [other, spare])).Refusals);
        Assert.Equal(["room.parts"], (await SetPartsAsync(center, other, [spare, Guid.CreateVersion7()])).Refusals);
        Assert.Equal(HttpStatusCode.BadRequest, (await SetPartsAsync(center, other, [spare])).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Layout_WidensWhatIsHeldAndLimitsThePeople(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync(r => r.Layouts = [new RoomLayout("剧院式", 60, 30, 15)]);
        Assert.Equal(["booking.too-many-people"], (await cadre.BookAsync(At(room, 9).SetUpAs("剧院式").For(61).Build())).Refusals);
        var booked = (await cadre.BookAsync(At(room, 9).SetUpAs("剧院式").For(60).Build())).Must;
        Assert.Equal("剧院式", booked.Layout);
        Assert.Equal(["booking.buffer"], (await cadre.BookAsync(At(room, 8, 45).Build())).Refusals);
        Assert.Equal(["booking.buffer"], (await cadre.BookAsync(At(room, 10).Build())).Refusals);
        Assert.True((await cadre.ChangeAsync(booked.Id, At(room, 9).Version(booked.Version).Build())).Succeeded);
        Assert.True((await cadre.BookAsync(At(room, 10).Build())).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
    }

    private static async Task<ApiAnswer<System.Text.Json.JsonElement>> SetPartsAsync(ApiClient client, Guid room, List<Guid> parts, Action<RoomRequest>? change = null)
    {
        var name = (await client.RoomAsync(room)).Must;
        return await client.ChangeRoomAsync(room, new RoomRequestBuilder(name.CenterId).Called(name.Name).With(r => r.PartIds = parts).With(change ?? (_ => { })).Build());
    }
}
