using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Bumping;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings.Bumping;

[Collection(ServersGroup.Name)]
public class BumpTests(Servers servers)
{
    private static readonly DateOnly Day = RunningServer.Tomorrow;

    private static BookingRequest At(Guid room, int hour, int length = 60, string title = "村两委例会") =>
        new BookingRequestBuilder(room).Between(Day.ToDateTime(new TimeOnly(hour, 0)), Day.ToDateTime(new TimeOnly(hour, 0)).AddMinutes(length)).Called(title).Build();

    private static BumpRequest Urgent(Guid room, int hour, int length, params HitChoice[] choices) =>
        new() { Booking = At(room, hour, length, "防汛调度会"), Reason = "县防汛指挥部通知", Choices = [.. choices] };

    private static async Task<HitBooking[]> PreviewAsync(ApiClient client, BumpRequest request) => (await client.PostAsync<HitBooking[]>("bookings/bump/preview", request.Booking)).Must;

    private static Task<ApiAnswer<BookingDetails>> BumpAsync(ApiClient client, BumpRequest request) => client.PostAsync<BookingDetails>("bookings/bump", request);

    private static HitChoice Cancel(HitBooking hit) => new(hit.Booking.Id, hit.Booking.Version, HitAnswer.Cancel);

    private static HitChoice Move(HitBooking hit, MoveOffer to) => new(hit.Booking.Id, hit.Booking.Version, HitAnswer.Move, to.RoomId, to.Start, to.End);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Book_OverOthers_MovesAndCancelsAsChosenTellsThemAndOffersToBookAgain(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync(r => r.BufferAfterMinutes = 30);
        var (moves, goes) = ((await cadre.BookAsync(At(room, 9))).Must, (await cadre.BookAsync(At(room, 11))).Must);

        // From 10:15: 9:00 is hit through its buffer alone.
        var request = Urgent(room, 10, 120);
        (request.Booking.Start, request.Booking.End) = (request.Booking.Start.AddMinutes(15), request.Booking.End.AddMinutes(15));
        var hits = await PreviewAsync(administrator, request);
        Assert.Equal([moves.Id, goes.Id], hits.Select(h => h.Booking.Id));
        Assert.All(hits.SelectMany(h => h.Offers).Where(o => o.RoomId == room), o => Assert.False(o.Start < request.Booking.End && request.Booking.Start < o.End));
        Assert.Equal(["blackout.bookings-hit"], (await BumpAsync(administrator, request)).Refusals);
        request.Choices = [Move(hits[0], hits[0].Offers[0]), Cancel(hits[1])];
        var urgent = (await BumpAsync(administrator, request)).Must;
        Assert.True(urgent.Urgent);
        Assert.Equal(BookingStatus.Approved, urgent.Status);

        var moved = (await cadre.BookingAsync(moves.Id)).Must;
        Assert.Equal((hits[0].Offers[0].RoomId, hits[0].Offers[0].Start, BookingStatus.Approved), (moved.RoomId, moved.Start, moved.Status));
        var gone = (await cadre.BookingAsync(goes.Id)).Must;
        Assert.Equal((BookingStatus.Cancelled, "因紧急会议“防汛调度会”让出：县防汛指挥部通知", true), (gone.Status, gone.Reason, gone.MayRebook));
        Assert.Contains(gone.Story, s => s.Text.Contains("因紧急会议", StringComparison.Ordinal));
        Assert.False((await administrator.BookingAsync(goes.Id)).Must.MayRebook);
        Assert.NotEmpty((await cadre.AlternativesAsync(At(room, 11))).Must.OtherTimes);
        await Holds.AssertSoundAsync(server.Database);
        await Eventually.AsyncOrThrow(
            async () => (await cadre.InboxAsync()).Must.Items.Count(i => i.Text.Contains("防汛调度会", StringComparison.Ordinal) && ((i.Link ?? "").Contains(moves.Id.ToString(), StringComparison.Ordinal) || (i.Link ?? "").Contains(goes.Id.ToString(), StringComparison.Ordinal))) == 2,
            TimeSpan.FromSeconds(20), () => "not both were told");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Book_AHall_TakesItsPartsBack(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var (hall, parts) = await server.AddHallAsync();
        var first = (await cadre.BookAsync(At(parts[0], 9))).Must;
        var second = (await cadre.BookAsync(At(parts[1], 10))).Must;
        var request = Urgent(hall, 9, 120);
        var hits = await PreviewAsync(administrator, request);
        Assert.Equal([first.Id, second.Id], hits.Select(h => h.Booking.Id));
        request.Choices = [.. hits.Select(Cancel)];
        Assert.True((await BumpAsync(administrator, request)).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Book_WithResources_TakesBackOnlyAsManyBookingsAsItNeeds(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var resource = await server.AddResourceAsync(3);
        var (room, other, urgentRoom) = (await server.AddRoomAsync(), await server.AddRoomAsync(), await server.AddRoomAsync());
        Assert.True((await cadre.BookAsync(Taking(room, 1))).Succeeded);
        var latest = (await cadre.BookAsync(Taking(other, 2))).Must;
        var request = Urgent(urgentRoom, 9, 60);
        request.Booking.Resources = [new ResourceUse(resource, 2)];
        var hit = Assert.Single(await PreviewAsync(administrator, request));
        Assert.Equal(latest.Id, hit.Booking.Id);
        request.Choices = [Cancel(hit)];
        Assert.True((await BumpAsync(administrator, request)).Succeeded);

        BookingRequest Taking(Guid where, int count) => new BookingRequestBuilder(where).Between(Day.ToDateTime(new TimeOnly(9, 0)), Day.ToDateTime(new TimeOnly(10, 0))).Taking(resource, count).Build();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Book_WhenOthersCameSinceTheList_IsRefusedAndChangesNothing(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync();
        var first = (await cadre.BookAsync(At(room, 9))).Must;
        var request = Urgent(room, 9, 180);
        request.Choices = [Cancel(Assert.Single(await PreviewAsync(administrator, request)))];
        var second = (await cadre.BookAsync(At(room, 11))).Must;
        var refused = await BumpAsync(administrator, request);
        Assert.Equal((HttpStatusCode.Conflict, "blackout.bookings-hit"), (refused.Status, string.Join(',', refused.Refusals)));
        Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(first.Id)).Must.Status);
        var hits = await PreviewAsync(administrator, request);
        Assert.Equal([first.Id, second.Id], hits.Select(h => h.Booking.Id));
        request.Choices = [new(hits[0].Booking.Id, hits[0].Booking.Version, HitAnswer.Keep), Cancel(hits[1])];
        Assert.Equal(["blackout.bookings-hit"], (await BumpAsync(administrator, request)).Refusals);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Book_AgainstCreateAndAnotherUrgentOne_LeavesNothingDoubleAndTouchesNothingUnseen(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        for (var round = 0; round < 8; round++)
        {
            var room = await server.AddRoomAsync();
            var first = (await cadre.BookAsync(At(room, 9))).Must;
            var request = Urgent(room, 9, 300);
            request.Choices = [Cancel(Assert.Single(await PreviewAsync(administrator, request)))];
            var creates = Enumerable.Range(10, 4).Select(hour => cadre.BookAsync(At(room, hour))).ToList();
            var bumps = new[] { BumpAsync(administrator, request), BumpAsync(administrator, request) };
            var (created, bumped) = (await Task.WhenAll(creates), await Task.WhenAll(bumps));
            Assert.All(bumped.Where(b => !b.Succeeded), b => Assert.Equal(HttpStatusCode.Conflict, b.Status));
            Assert.All(created.Where(c => !c.Succeeded), c => Assert.Equal(["booking.overlap"], c.Refusals));
            Assert.InRange(bumped.Count(b => b.Succeeded), 0, 1);
            foreach (var one in created.Where(c => c.Succeeded)) Assert.Equal(BookingStatus.Approved, (await cadre.BookingAsync(one.Must.Id)).Must.Status);
            Assert.Equal(bumped.Any(b => b.Succeeded) ? BookingStatus.Cancelled : BookingStatus.Approved, (await cadre.BookingAsync(first.Id)).Must.Status);
            Assert.True(bumped.Any(b => b.Succeeded) ^ created.Any(c => c.Succeeded));
        }

        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Book_OverWhatNeverGivesWay_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync();
        var request = Urgent(room, 9, 60);
        Assert.True((await BumpAsync(administrator, request)).Succeeded);
        var again = await BumpAsync(administrator, Urgent(room, 9, 120));
        Assert.Equal(["booking.bump-firm"], again.Refusals);
        Assert.Contains("本身就是紧急占用", again.Text);

        // A booking does not reach over midnight, so there is nothing to try around it.
        var now = RunningServer.Now;
        if (now.Hour is > 0 and < 23)
        {
            var begun = new BookingRequestBuilder(room).Between(Whole(now.AddMinutes(-10)), Whole(now.AddMinutes(50))).Build();
            Assert.True((await cadre.BookAsync(begun)).Succeeded);
            var during = Urgent(room, 9, 60);
            (during.Booking.Start, during.Booking.End) = (Whole(now.AddMinutes(20)), Whole(now.AddMinutes(40)));
            Assert.Contains("已经开始", (await BumpAsync(administrator, during)).Text);
        }

        var mediation = At(room, 14, title: "家事调解");
        mediation.Purpose = BookingPurpose.Mediation;
        Assert.True((await cadre.BookAsync(mediation)).Succeeded);
        var path = $"centers/{server.CenterId}/bump-protection";
        var kept = (await administrator.GetAsync<BumpProtection>(path)).Must;
        Assert.True((await administrator.SendAsync<object>(HttpMethod.Put, path, new BumpProtectionRequest { Purposes = [BookingPurpose.Mediation], Version = kept.Version })).Succeeded);
        Assert.Contains("不让出", (await BumpAsync(administrator, Urgent(room, 14, 60))).Text);
        Assert.Equal(["changed-meanwhile"], (await administrator.SendAsync<object>(HttpMethod.Put, path, new BumpProtectionRequest { Version = kept.Version })).Refusals);
        kept = (await administrator.GetAsync<BumpProtection>(path)).Must;
        Assert.True((await administrator.SendAsync<object>(HttpMethod.Put, path, new BumpProtectionRequest { Version = kept.Version })).Succeeded);
        Assert.Single(await PreviewAsync(administrator, Urgent(room, 14, 60)));

        static DateTime Whole(DateTime time) => new(time.Year, time.Month, time.Day, time.Hour, time.Minute, 0);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Book_AgainstAnotherRuleOrWithoutTheRight_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var room = await server.AddRoomAsync();
        Assert.True((await cadre.BookAsync(At(room, 9))).Succeeded);
        var crowded = Urgent(room, 9, 60);
        crowded.Booking.HeadCount = 400;
        Assert.Equal(["booking.too-many-people"], (await BumpAsync(administrator, crowded)).Refusals);
        Assert.Equal(HttpStatusCode.Forbidden, (await BumpAsync(cadre, Urgent(room, 9, 60))).Status);
        var silent = Urgent(room, 9, 60);
        silent.Reason = " ";
        Assert.Equal(HttpStatusCode.BadRequest, (await BumpAsync(administrator, silent)).Status);
    }
}
