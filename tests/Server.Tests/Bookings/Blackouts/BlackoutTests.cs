using System.Net;
using System.Text.Json;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings.Blackouts;

[Collection(ServersGroup.Name)]
public class BlackoutTests(Servers servers)
{
    private static readonly DateOnly Day = RunningServer.Tomorrow;

    private static BookingRequest At(Guid room, int hour, int length = 60) =>
        new BookingRequestBuilder(room).Between(Day.ToDateTime(new TimeOnly(hour, 0)), Day.ToDateTime(new TimeOnly(hour, 0)).AddMinutes(length)).Build();

    private static BlackoutRequest Closed(RunningServer server, Guid room, int from, int to) => new()
    {
        CenterId = server.CenterId,
        RoomIds = [room],
        Start = Day.ToDateTime(new TimeOnly(from, 0)),
        End = Day.ToDateTime(new TimeOnly(to, 0)),
        Reason = "空调检修",
    };

    private static Task<ApiAnswer<Guid>> AddAsync(ApiClient client, BlackoutRequest request) => client.PostAsync<Guid>("blackouts", request);

    private static async Task<HitBooking[]> PreviewAsync(ApiClient client, BlackoutRequest request) => (await client.PostAsync<HitBooking[]>("blackouts/preview", request)).Must;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_WithNothingHit_RefusesBookingsFindsOtherTimesAndShowsOnTheBoards(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync();
        Assert.True((await AddAsync(administrator, Closed(server, room, 9, 12))).Succeeded);
        var refused = await cadre.BookAsync(At(room, 10));
        Assert.Equal(["booking.blackout"], refused.Refusals);
        Assert.Contains("空调检修", refused.Text);
        Assert.All((await cadre.AlternativesAsync(At(room, 10))).Must.OtherTimes, t => Assert.False(t.Start.Date == Day.ToDateTime(default) && t.Start.Hour is >= 9 and < 12));
        Assert.True((await cadre.BookAsync(At(room, 12))).Succeeded);
        var row = (await cadre.BoardAsync(server.CenterId, Day)).Must.Rooms.Single(r => r.Room.Id == room);
        Assert.Equal("空调检修", Assert.Single(row.Closed).Reason);
        using var nobody = ApiClient.Anonymous(server.Process.Address);
        var open = (await nobody.GetAsync<DayBoard>($"centers/{server.CenterId}/public-board?day={Day:yyyy-MM-dd}")).Must.Rooms.Single(r => r.Room.Id == room);
        Assert.Equal("空调检修", Assert.Single(open.Closed).Reason);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_WithBookingsHit_MovesCancelsAndKeepsAsChosenAndTellsPeople(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync(r => r.BufferAfterMinutes = 15);
        var (moves, goes, stays) = ((await cadre.BookAsync(At(room, 9))).Must, (await cadre.BookAsync(At(room, 11))).Must, (await cadre.BookAsync(At(room, 13))).Must);
        var request = Closed(server, room, 9, 15);
        Assert.Equal(["blackout.bookings-hit"], (await AddAsync(administrator, request)).Refusals);
        var hits = await PreviewAsync(administrator, request);
        Assert.Equal([moves.Id, goes.Id, stays.Id], hits.Select(h => h.Booking.Id));
        Assert.Equal(3, hits.Select(h => (h.Offers[0].RoomId, h.Offers[0].Start)).Distinct().Count());
        var offer = hits[0].Offers[0];
        request.Choices = [Move(hits[0], offer), Choose(hits[1], HitAnswer.Cancel), Choose(hits[2], HitAnswer.Keep)];
        Assert.True((await AddAsync(administrator, request)).Succeeded);

        var moved = (await cadre.BookingAsync(moves.Id)).Must;
        Assert.Equal((offer.RoomId, offer.Start, BookingStatus.Approved), (moved.RoomId, moved.Start, moved.Status));
        Assert.Contains(moved.Story, s => s.Text.Contains("因“空调检修”", StringComparison.Ordinal));
        var cancelled = (await cadre.BookingAsync(goes.Id)).Must;
        Assert.Equal((BookingStatus.Cancelled, "因“空调检修”取消"), (cancelled.Status, cancelled.Reason));
        var kept = (await cadre.BookingAsync(stays.Id)).Must;
        Assert.Equal((stays.Start, BookingStatus.Approved), (kept.Start, kept.Status));
        await Holds.AssertSoundAsync(server.Database);
        await Eventually.AsyncOrThrow(
            async () => (await cadre.InboxAsync()).Must.Items.Count(i => i.Text.Contains("空调检修", StringComparison.Ordinal) && (i.Link ?? "").Contains(moves.Id.ToString(), StringComparison.Ordinal)) == 1,
            TimeSpan.FromSeconds(20), () => "the move was not told");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_WhenABookingCameSinceTheList_IsRefusedAndChangesNothing(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync();
        var first = (await cadre.BookAsync(At(room, 9))).Must;
        var request = Closed(server, room, 9, 15);
        request.Choices = [Choose(Assert.Single(await PreviewAsync(administrator, request)), HitAnswer.Cancel)];
        var second = (await cadre.BookAsync(At(room, 11))).Must;
        var refused = await AddAsync(administrator, request);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("又有新的预约", refused.Text);
        Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(first.Id)).Must.Status);
        Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(second.Id)).Must.Status);
        Assert.True((await cadre.BookAsync(At(room, 13))).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_AgainstCreate_NeitherSlipsPastTheOther(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        for (var round = 0; round < 15; round++)
        {
            var room = await server.AddRoomAsync();
            var creates = Enumerable.Range(0, 4).Select(n => cadre.BookAsync(At(room, 9 + n))).ToList();
            var blackout = AddAsync(administrator, Closed(server, room, 8, 18));
            creates.AddRange(Enumerable.Range(4, 4).Select(n => cadre.BookAsync(At(room, 9 + n))));
            var answers = await Task.WhenAll(creates);
            var closed = await blackout;

            // Saved without a choice for anything: then nothing was booked. Refused: then something was.
            Assert.Equal(closed.Succeeded, answers.All(a => !a.Succeeded));
            if (closed.Succeeded) Assert.All(answers, a => Assert.Equal(["booking.blackout"], a.Refusals));
            else Assert.Equal(["blackout.bookings-hit"], closed.Refusals);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_WhenAMoveIsTaken_IsRefusedAsAWhole(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var (room, other) = (await server.AddRoomAsync(), await server.AddRoomAsync());
        var booked = (await cadre.BookAsync(At(room, 9))).Must;
        Assert.True((await cadre.BookAsync(At(other, 9))).Succeeded);
        var request = Closed(server, room, 9, 15);
        request.Choices = [new HitChoice(booked.Id, booked.Version, HitAnswer.Move, other, booked.Start, booked.End)];
        Assert.Equal(["booking.overlap"], (await AddAsync(administrator, request)).Refusals);
        Assert.Equal(room, (await cadre.BookingAsync(booked.Id)).Must.RoomId);
        Assert.True((await cadre.BookAsync(At(room, 11))).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task End_OfABlackout_OpensTheRoomAgain(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync();
        var id = (await AddAsync(administrator, Closed(server, room, 9, 12))).Must;
        var item = (await administrator.GetAsync<BlackoutListItem[]>($"centers/{server.CenterId}/blackouts")).Must.Single(b => b.Plan.Id == id);
        Assert.Equal(HttpStatusCode.Forbidden, (await cadre.PostAsync<JsonElement>($"blackouts/{id}/end", new { item.Version })).Status);
        Assert.True((await administrator.PostAsync<JsonElement>($"blackouts/{id}/end", new { item.Version })).Succeeded);
        Assert.True((await cadre.BookAsync(At(room, 10))).Succeeded);
        Assert.DoesNotContain((await administrator.GetAsync<BlackoutListItem[]>($"centers/{server.CenterId}/blackouts")).Must, b => b.Plan.Id == id);
        Assert.Equal(["blackout.over"], (await administrator.PostAsync<JsonElement>($"blackouts/{id}/end", new { item.Version })).Refusals);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SpecialOpening_OnAClosedDay_CanBeBookedAndItsEndHitsTheBooking(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync(r => r.OpeningHours.RemoveAll(h => h.Day == Day.DayOfWeek));
        Assert.Equal(["booking.closed-day"], (await cadre.BookAsync(At(room, 10))).Refusals);
        var request = Closed(server, room, 9, 12);
        (request.Kind, request.Reason) = (BlackoutKind.SpecialOpening, "集中办理");
        var id = (await AddAsync(administrator, request)).Must;
        var booked = (await cadre.BookAsync(At(room, 10))).Must;
        Assert.Equal(["booking.outside-hours"], (await cadre.BookAsync(At(room, 12))).Refusals);
        Assert.Equal(booked.Id, Assert.Single((await administrator.GetAsync<HitBooking[]>($"blackouts/{id}/end")).Must).Booking.Id);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ChangeRoom_ToShorterHours_ListsWhatItHitsAndSavesWithTheChoice(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync();
        var booked = (await cadre.BookAsync(At(room, 20))).Must;
        var details = (await administrator.RoomAsync(room)).Must;
        var changed = new PartyMassCenter.TestKit.Rooms.RoomRequestBuilder(server.CenterId).Called(details.Name)
            .With(r => (r.OpeningHours, r.Version) = ([.. PartyMassCenter.Shared.Rooms.OpeningHours.Daily(8, 18)], details.Version)).Build();
        var request = new RoomHoursRequest { Room = changed };
        var hit = Assert.Single((await administrator.PostAsync<HitBooking[]>($"rooms/{room}/hours/preview", request)).Must);
        Assert.Equal(booked.Id, hit.Booking.Id);
        Assert.Equal(["blackout.bookings-hit"], (await administrator.SendAsync<JsonElement>(HttpMethod.Put, $"rooms/{room}/hours", request)).Refusals);
        Assert.Equal(details.Version, (await administrator.RoomAsync(room)).Must.Version);
        request.Choices = [Choose(hit, HitAnswer.Cancel)];
        Assert.True((await administrator.SendAsync<JsonElement>(HttpMethod.Put, $"rooms/{room}/hours", request)).Succeeded);
        Assert.Equal(BookingStatus.Cancelled, (await cadre.BookingAsync(booked.Id)).Must.Status);
        Assert.Equal(["booking.outside-hours"], (await cadre.BookAsync(At(room, 20))).Refusals);
    }

    private static HitChoice Choose(HitBooking hit, HitAnswer answer) => new(hit.Booking.Id, hit.Booking.Version, answer);

    private static HitChoice Move(HitBooking hit, MoveOffer to) => new(hit.Booking.Id, hit.Booking.Version, HitAnswer.Move, to.RoomId, to.Start, to.End);
}
