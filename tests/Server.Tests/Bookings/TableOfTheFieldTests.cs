using System.Net;
using System.Text.Json;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>
/// One short proof over HTTP for each row of the table that compares room booking systems, named after its row. Recurrence and seasonal
/// allocation rounds are left out: they come later. Times after 2038 and streamed exports need servers of their own:
/// <see cref="TimesAfter2038Tests"/>, <see cref="StreamedExportTests"/>.
/// </summary>
[Collection(ServersGroup.Name)]
public class TableOfTheFieldTests(Servers servers)
{
    // A week that no other test books in.
    private static readonly DateOnly Day = RunningServer.Tomorrow.AddDays(300);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task RaceSafeInTheDatabase(DatabaseEngine engine)
    {
        var (server, cadre, _) = await OpenAsync(engine);
        var room = await server.AddRoomAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => cadre.BookAsync(At(room, 9, 60 + n).Build())));
        Assert.Single(answers, a => a.Status == HttpStatusCode.Created);
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal(["booking.overlap"], a.Refusals));
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ApprovalSeveralLevels(DatabaseEngine engine)
    {
        var (server, cadre, center) = await OpenAsync(engine);
        var town = await server.AsAsync(SampleAccounts.Town);
        var room = await server.AddRoomAsync(r => (r.NeedsApproval, r.FurtherApprovals) = (true, [new ApprovalStep { Name = "镇级复核", Above = true }]));
        var asked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        Assert.True((await center.ApproveAsync(asked)).Succeeded);
        var half = (await cadre.BookingAsync(asked.Id)).Must;
        Assert.Equal((BookingStatus.Requested, "镇级复核"), (half.Status, half.WaitsFor));
        Assert.True((await town.ApproveAsync(half)).Succeeded);
        Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(asked.Id)).Must.Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Buffers(DatabaseEngine engine)
    {
        var (server, cadre, _) = await OpenAsync(engine);
        var room = await server.AddRoomAsync(r => (r.BufferBeforeMinutes, r.BufferAfterMinutes) = (10, 20));
        Assert.True((await cadre.BookAsync(At(room, 9).Build())).Succeeded);
        Assert.Equal(["booking.buffer"], (await cadre.BookAsync(At(room, 10).Build())).Refusals);
        Assert.Equal(["booking.buffer"], (await cadre.BookAsync(At(room, 8).Build())).Refusals);
        Assert.True((await cadre.BookAsync(new BookingRequestBuilder(room).On(Day, new TimeOnly(10, 30), new TimeOnly(11, 0)).Build())).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Quotas(DatabaseEngine engine)
    {
        var (server, cadre, center) = await OpenAsync(engine);
        var room = await server.AddRoomAsync();
        Assert.True((await center.PostAsync<Guid>("quotas", new QuotaRequest { CenterId = server.CenterId, RoomIds = [room], Period = QuotaPeriod.Day, MostBookings = 1 })).Succeeded);
        Assert.True((await cadre.BookAsync(At(room, 9).Build())).Succeeded);
        Assert.Equal(["booking.quota"], (await cadre.BookAsync(At(room, 11).Build())).Refusals);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ClosuresHolidaysAndMakeUpDaysInThePagesWithAffectedBookings(DatabaseEngine engine)
    {
        var (server, cadre, center) = await OpenAsync(engine);
        var room = await server.AddRoomAsync();
        var booked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        var request = new BlackoutRequest { CenterId = server.CenterId, RoomIds = [room], Start = At(room, 8).Build().Start, End = At(room, 12).Build().Start, Reason = "换灯" };
        var hit = Assert.Single((await center.PostAsync<HitBooking[]>("blackouts/preview", request)).Must);
        Assert.Equal(booked.Id, hit.Booking.Id);
        Assert.NotEmpty(hit.Offers);
        request.Choices = [new HitChoice(booked.Id, booked.Version, HitAnswer.Move, hit.Offers[0].RoomId, hit.Offers[0].Start, hit.Offers[0].End)];
        Assert.True((await center.PostAsync<JsonElement>("blackouts", request)).Succeeded);
        Assert.Equal(hit.Offers[0].Start, (await cadre.BookingAsync(booked.Id)).Must.Start);
        Assert.Contains("换灯", await PageAsync(server, $"/c/{server.CenterId}?day={Day:yyyy-MM-dd}"));

        var (festival, work) = ((await cadre.BoardAsync(server.CenterId, new DateOnly(2026, 10, 1))).Must.Kind!, (await cadre.BoardAsync(server.CenterId, new DateOnly(2026, 10, 10))).Must.Kind!);
        Assert.Equal((DayKind.Festival, DayKind.MakeUp), (festival.Kind, work.Kind));
        Assert.Contains("国庆", await PageAsync(server, $"/c/{server.CenterId}/month?month=2026-10"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task WaitingListWithATimedHold(DatabaseEngine engine)
    {
        var (server, cadre, center) = await OpenAsync(engine);
        var room = await server.AddRoomAsync(r => r.WaitingOfferMinutes = 60);
        var taken = (await center.BookAsync(At(room, 9).Build())).Must;
        var waits = (await cadre.PostAsync<BookingDetails>("waiting", At(room, 9).Build())).Must;
        Assert.Equal((BookingStatus.Waiting, 1), (waits.Status, waits.Waiting?.Position));
        Assert.True((await center.CancelAsync(taken.Id, "改期")).Succeeded);
        var offered = (await cadre.BookingAsync(waits.Id)).Must;
        Assert.Equal(BookingStatus.Offered, offered.Status);
        Assert.InRange(offered.Waiting!.OfferUntil!.Value, RunningServer.Now.AddMinutes(55), RunningServer.Now.AddMinutes(60));
        Assert.Equal(["booking.overlap"], (await center.BookAsync(At(room, 9).Build())).Refusals);
        Assert.Equal(BookingStatus.Approved, (await cadre.PostAsync<BookingDetails>($"bookings/{waits.Id}/accept", new { })).Must.Status);
    }

    /// <summary>The release of no-shows needs a clock that moves: see the tests of arrivals.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task RoomCheckInByQrAndStatistics(DatabaseEngine engine)
    {
        var (server, cadre, center) = await OpenAsync(engine);
        var room = await server.AddRoomAsync(r => (r.CheckInWithinMinutes, r.CheckInOpensMinutes) = (15, 120));
        var (soon, end) = await RunningServer.AroundNowAsync(TimeSpan.FromMinutes(-1), TimeSpan.FromHours(1));
        var booked = (await cadre.BookAsync(new BookingRequestBuilder(room).Between(soon, end).Build())).Must;
        var door = (await cadre.GetAsync<DoorDetails>($"rooms/{room}/door")).Must;
        Assert.True(Assert.Single(door.Own).MayCheckIn);
        Assert.True((await cadre.PostAsync<JsonElement>($"bookings/{booked.Id}/check-in", new { })).Succeeded);
        Assert.NotNull((await cadre.BookingAsync(booked.Id)).Must.Arrival?.CheckedInAt);
        Assert.Contains("<svg", await PageAsync(server, $"/display/rooms/{room}"));
        Assert.True((await center.GetAsync<JsonElement>($"centers/{server.CenterId}/no-shows?from={booked.Start:yyyy-MM-dd}&to={booked.Start:yyyy-MM-dd}")).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task EquipmentWithQuantities(DatabaseEngine engine)
    {
        var (server, cadre, _) = await OpenAsync(engine);
        var (room, other, chairs) = (await server.AddRoomAsync(), await server.AddRoomAsync(), await server.AddResourceAsync(10));
        Assert.True((await cadre.BookAsync(At(room, 9).Taking(chairs, 7).Build())).Succeeded);
        Assert.Equal(["booking.resource-short"], (await cadre.BookAsync(At(other, 9).Taking(chairs, 4).Build())).Refusals);
        Assert.True((await cadre.BookAsync(At(other, 9).Taking(chairs, 3).Build())).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SplitAndCombinedHalls(DatabaseEngine engine)
    {
        var (server, cadre, _) = await OpenAsync(engine);
        var (hall, parts) = await server.AddHallAsync();
        Assert.True((await cadre.BookAsync(At(parts[0], 9).Build())).Succeeded);
        Assert.Equal(["booking.overlap"], (await cadre.BookAsync(At(hall, 9).Build())).Refusals);
        Assert.True((await cadre.BookAsync(At(hall, 11).Build())).Succeeded);
        Assert.All(await Task.WhenAll(parts.Select(p => cadre.BookAsync(At(p, 11).Build()))), a => Assert.Equal(["booking.overlap"], a.Refusals));
        Assert.True((await cadre.BookAsync(At(parts[1], 9).Build())).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task LayoutsEachWithCapacityAndSetUpTime(DatabaseEngine engine)
    {
        var (server, cadre, _) = await OpenAsync(engine);
        var room = await server.AddRoomAsync(r => r.Layouts = [new RoomLayout("剧院式", 60, 30, 15), new RoomLayout("课桌式", 24)]);
        Assert.Equal(["booking.too-many-people"], (await cadre.BookAsync(At(room, 9).SetUpAs("课桌式").For(25).Build())).Refusals);
        Assert.True((await cadre.BookAsync(At(room, 9).SetUpAs("剧院式").For(60).Build())).Succeeded);
        Assert.Equal(["booking.buffer"], (await cadre.BookAsync(At(room, 8).SetUpAs("课桌式").Build())).Refusals);
        Assert.True((await cadre.BookAsync(At(room, 8, 30).SetUpAs("课桌式").Build())).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task HeadCountCheckedAgainstCapacity(DatabaseEngine engine)
    {
        var (server, cadre, _) = await OpenAsync(engine);
        var room = await server.AddRoomAsync(r => r.Capacity = 12);
        Assert.Equal(["booking.too-many-people"], (await cadre.BookAsync(At(room, 9).For(13).Build())).Refusals);
        Assert.True((await cadre.BookAsync(At(room, 9).For(12).Build())).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task PublicMonthViewOfAllRooms(DatabaseEngine engine)
    {
        var (server, cadre, _) = await OpenAsync(engine);
        foreach (var (title, n) in new[] { "评弹专场", "反诈讲座" }.Select((t, n) => (t, n)))
            Assert.True((await cadre.BookAsync(At(await server.AddRoomAsync(), 9 + n).Called(title).Build())).Succeeded);
        var page = await PageAsync(server, $"/c/{server.CenterId}/month?month={Day:yyyy-MM}");
        Assert.Contains("评弹专场", page);
        Assert.Contains("反诈讲座", page);
        Assert.DoesNotContain("陈建国", page);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task FeedsAndApi(DatabaseEngine engine)
    {
        var (server, cadre, center) = await OpenAsync(engine);
        var room = await server.AddRoomAsync();
        var booked = (await cadre.BookAsync(At(room, 9).Called("评弹专场").Build())).Must;
        var feed = await PageAsync(server, (await center.GetAsync<string>($"feeds/Room/{room}")).Must);
        Assert.Contains($"UID:{booked.Id}@", feed);
        Assert.Contains($"DTSTART;TZID=Asia/Shanghai:{booked.Start:yyyyMMdd'T'HHmmss}", feed);
        Assert.True((await cadre.CancelAsync(booked.Id, "改期")).Succeeded);
        Assert.Contains("STATUS:CANCELLED", await PageAsync(server, (await center.GetAsync<string>($"feeds/Room/{room}")).Must));
        Assert.Contains("\"/api/v1/bookings\"", await PageAsync(server, "/api/v1/openapi.json"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task DoorDisplay(DatabaseEngine engine)
    {
        var (server, cadre, _) = await OpenAsync(engine);
        var room = await server.AddRoomAsync();
        var (start, end) = await RunningServer.AroundNowAsync(TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));
        var request = new BookingRequestBuilder(room).Between(start, end).Called("党小组会").Build();
        Assert.True((await cadre.BookAsync(request)).Succeeded);
        var door = await PageAsync(server, $"/display/rooms/{room}");
        Assert.Contains("使用中", door);
        Assert.Contains("党小组会", door);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task AuditWithSoftDeleteAndReason(DatabaseEngine engine)
    {
        var (server, cadre, center) = await OpenAsync(engine);
        var booked = (await cadre.BookAsync(At(await server.AddRoomAsync(), 9).Build())).Must;
        Assert.True((await center.CancelAsync(booked.Id, "停电检修")).Succeeded);
        var kept = (await cadre.BookingAsync(booked.Id)).Must;
        Assert.Equal((BookingStatus.Cancelled, "停电检修"), (kept.Status, kept.Reason));
        Assert.Contains(kept.Story, s => s.Who == "周桂兰" && s.Text.Contains("停电检修", StringComparison.Ordinal));
        var audit = (await center.GetAsync<JsonElement>($"audit?subjectId={booked.Id}")).Text;
        Assert.Contains(booked.Id.ToString(), audit);
        Assert.Contains("周桂兰", audit);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task BookingByStaffForSomeoneWithoutAnAccount(DatabaseEngine engine)
    {
        var (server, cadre, _) = await OpenAsync(engine);
        var request = At(await server.AddRoomAsync(), 9).Build();
        (request.OnBehalfOfName, request.OnBehalfOfPhone, request.OnBehalfVia) = ("王大爷", "13911112222", OnBehalfVia.WalkIn);
        var booked = (await cadre.BookAsync(request)).Must;
        Assert.Equal(("王大爷", "139****2222", OnBehalfVia.WalkIn), (booked.OnBehalfOf!.Name, booked.OnBehalfOf.Phone, booked.OnBehalfOf.Via));
    }

    private static BookingRequestBuilder At(Guid room, int hour, int minutes = 60)
    {
        var start = Day.ToDateTime(new TimeOnly(hour, 0));
        return new BookingRequestBuilder(room).Between(start, start.AddMinutes(minutes));
    }

    private async Task<(RunningServer Server, ApiClient Cadre, ApiClient Center)> OpenAsync(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        return (server, await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
    }

    /// <summary>What somebody sees who has not signed in.</summary>
    private static async Task<string> PageAsync(RunningServer server, string path)
    {
        using var http = new HttpClient { BaseAddress = server.Process.Address };
        return WebUtility.HtmlDecode(await http.GetStringAsync(path));
    }
}
