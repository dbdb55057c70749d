using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings.Quotas;

[Collection(ServersGroup.Name)]
public class QuotaTests(Servers servers)
{
    private const int Racers = 40;

    /// <summary>A Monday a year ahead, so that days after it are in its week and month.</summary>
    private static readonly DateOnly Monday = FirstMonday(RunningServer.Tomorrow.AddDays(300));

    private static DateOnly FirstMonday(DateOnly from) => Enumerable.Range(0, 60).Select(from.AddDays).First(d => d.DayOfWeek == DayOfWeek.Monday && d.Day is > 1 and < 15);

    private static BookingRequest At(Guid room, int hour, int day = 0, int length = 60, Guid? team = null)
    {
        var start = Monday.AddDays(day).ToDateTime(new TimeOnly(hour, 0));
        var request = new BookingRequestBuilder(room).Between(start, start.AddMinutes(length)).Build();
        request.TeamId = team;
        return request;
    }

    private static async Task<Guid> LimitAsync(RunningServer server, Action<QuotaRequest> set, params Guid[] rooms)
    {
        var request = new QuotaRequest { CenterId = server.CenterId, RoomIds = [.. rooms] };
        set(request);
        return (await (await server.AsAsync(SampleAccounts.CenterAdministrator)).PostAsync<Guid>("quotas", request)).Must;
    }

    private static async Task<Guid> TeamAsync(RunningServer server) => (await (await server.AsAsync(SampleAccounts.CenterAdministrator))
        .PostAsync<Guid>("teams", new TeamRequest { CenterId = server.CenterId, Name = $"队{Guid.CreateVersion7().ToString("N")[^12..]}" })).Must;

    private static async Task<Guid[]> RoomsAsync(RunningServer server, int count)
    {
        var rooms = new List<Guid>();
        for (var n = 0; n < count; n++) rooms.Add(await server.AddRoomAsync());
        return [.. rooms];
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_BeyondThePersonsQuota_IsRefusedUntilTheNextPeriodOrACancellation(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, other) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.Organiser));
        var rooms = await RoomsAsync(server, 2);
        await LimitAsync(server, q => q.MostBookings = 2, rooms);
        var first = (await cadre.BookAsync(At(rooms[0], 9))).Must;
        Assert.True((await cadre.BookAsync(At(rooms[1], 9, day: 6))).Succeeded);
        var refused = await cadre.BookAsync(At(rooms[1], 12, day: 3));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(["booking.quota"], refused.Refusals);
        Assert.Contains("已约2次", refused.Text);
        Assert.True((await other.BookAsync(At(rooms[1], 12, day: 3))).Succeeded);
        Assert.True((await cadre.BookAsync(At(rooms[1], 12, day: 7))).Succeeded);
        Assert.True((await cadre.CancelAsync(first.Id, "不用了")).Succeeded);
        Assert.True((await cadre.BookAsync(At(rooms[0], 12, day: 3))).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_CountsItselfOnceAndCannotGrowOrMoveBeyondTheQuota(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = (await RoomsAsync(server, 1))[0];
        await LimitAsync(server, q => (q.MostBookings, q.MostHours) = (1, 2), room);
        var booked = (await cadre.BookAsync(At(room, 9))).Must;
        var next = (await cadre.BookAsync(At(room, 9, day: 7))).Must;
        booked = (await ChangeAsync(booked, At(room, 14, length: 120))).Must;
        Assert.Equal(["booking.quota"], (await ChangeAsync(booked, At(room, 14, length: 121))).Refusals);
        Assert.Equal(["booking.quota"], (await ChangeAsync(next, At(room, 9, day: 2))).Refusals);
        Assert.True((await ChangeAsync(next, At(room, 9, day: 14))).Succeeded);

        Task<ApiAnswer<BookingDetails>> ChangeAsync(BookingDetails was, BookingRequest request)
        {
            request.Version = was.Version;
            return cadre.ChangeAsync(was.Id, request);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_ToATeamWhoseQuotaIsUsed_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = (await RoomsAsync(server, 1))[0];
        var (team, other) = (await TeamAsync(server), await TeamAsync(server));
        await LimitAsync(server, q => (q.Subject, q.TeamId, q.MostBookings) = (QuotaSubject.OneTeam, team, 1), room);
        Assert.True((await cadre.BookAsync(At(room, 9, team: team))).Succeeded);
        Assert.Equal(["booking.quota"], (await (await server.AsAsync(SampleAccounts.Organiser)).BookAsync(At(room, 11, team: team))).Refusals);
        var theirs = (await cadre.BookAsync(At(room, 11, team: other))).Must;
        var change = At(room, 11, team: team);
        change.Version = theirs.Version;
        Assert.Equal(["booking.quota"], (await cadre.ChangeAsync(theirs.Id, change)).Refusals);
        Assert.Equal(theirs.TeamId, (await cadre.BookingAsync(theirs.Id)).Must.TeamId);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ByAnAdministrator_IsFreeForTheCentreAndCountsForSomebodyElse(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var administrator = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var room = (await RoomsAsync(server, 1))[0];
        await LimitAsync(server, q => q.MostBookings = 1, room);
        for (var hour = 8; hour < 12; hour++) Assert.True((await administrator.BookAsync(At(room, hour))).Succeeded);
        Assert.True((await administrator.BookAsync(For("王大爷", 14))).Succeeded);
        Assert.Equal(["booking.quota"], (await administrator.BookAsync(For("李大妈", 16))).Refusals);

        BookingRequest For(string name, int hour)
        {
            var request = At(room, hour);
            (request.OnBehalfOfName, request.OnBehalfOfPhone) = (name, "13900001234");
            return request;
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ByOnePersonInFortyRoomsAtOnce_NeverPassesTheLimit(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.OtherCadre);
        var rooms = await RoomsAsync(server, Racers);
        await LimitAsync(server, q => q.MostBookings = 7, rooms);
        var answers = await Task.WhenAll(rooms.Select((room, n) => cadre.BookAsync(At(room, 8 + (n % 10), day: n % 7))));
        Assert.Equal(7, answers.Count(a => a.Succeeded));
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal((HttpStatusCode.Conflict, "booking.quota"), (a.Status, string.Join(',', a.Refusals))));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ByTwoPeopleForOneTeamAtOnce_NeverPassesTheTeamsHours(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, organiser) = (await server.AsAsync(SampleAccounts.OtherCadre), await server.AsAsync(SampleAccounts.Organiser));
        var rooms = await RoomsAsync(server, Racers);
        var team = await TeamAsync(server);
        await LimitAsync(server, q => (q.Subject, q.Period, q.MostHours) = (QuotaSubject.EveryTeam, QuotaPeriod.Month, 5), rooms);
        var answers = await Task.WhenAll(rooms.Select((room, n) => (n % 2 == 0 ? cadre : organiser).BookAsync(At(room, 8 + (n % 10), day: n % 7, length: 90, team: team))));
        Assert.Equal(3, answers.Count(a => a.Succeeded));
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal((HttpStatusCode.Conflict, "booking.quota"), (a.Status, string.Join(',', a.Refusals))));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Left_TellsWhatIsUsedAndFindsTimesInTheNextPeriod(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = (await RoomsAsync(server, 1))[0];
        await LimitAsync(server, q => q.MostBookings = 1, room);
        Assert.True(Assert.Single(await LeftAsync(At(room, 9))).Enough);
        var booked = (await cadre.BookAsync(At(room, 9, day: 5))).Must;
        var left = Assert.Single(await LeftAsync(At(room, 11)));
        Assert.False(left.Enough);
        Assert.Contains("已约1次，还可约0次", left.Left);
        Assert.True(Assert.Single((await cadre.PostAsync<QuotaLeft[]>($"quotas/left?bookingId={booked.Id}", At(room, 11, day: 5))).Must).Enough);
        var times = (await cadre.AlternativesAsync(At(room, 11, day: 5))).Must.OtherTimes;
        Assert.NotEmpty(times);
        Assert.All(times, t => Assert.True(t.Start < Monday.ToDateTime(default) || t.Start >= Monday.AddDays(7).ToDateTime(default)));

        async Task<QuotaLeft[]> LeftAsync(BookingRequest request) => (await cadre.PostAsync<QuotaLeft[]>("quotas/left", request)).Must;
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Quota_ChangedByTwoOrForATeamElsewhere_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var administrator = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var room = (await RoomsAsync(server, 1))[0];
        var id = await LimitAsync(server, q => q.MostBookings = 1, room);
        var listed = (await administrator.GetAsync<QuotaListItem[]>($"quotas?centerId={server.CenterId}")).Must.Single(q => q.Id == id);
        var change = new QuotaRequest { CenterId = server.CenterId, RoomIds = [room], MostBookings = 2, Version = listed.Version };
        Assert.True((await administrator.SendAsync<object>(HttpMethod.Put, $"quotas/{id}", change)).Succeeded);
        Assert.Equal(["changed-meanwhile"], (await administrator.SendAsync<object>(HttpMethod.Put, $"quotas/{id}", change)).Refusals);
        var wrong = new QuotaRequest { CenterId = server.CenterId, Subject = QuotaSubject.OneTeam, TeamId = Guid.CreateVersion7(), MostBookings = 2 };
        Assert.Equal(["quota.team"], (await administrator.PostAsync<Guid>("quotas", wrong)).Refusals);
        Assert.True((await administrator.SendAsync<object>(HttpMethod.Delete, $"quotas/{id}", null)).Succeeded);
        Assert.Equal(["quota.not-found"], (await administrator.SendAsync<object>(HttpMethod.Delete, $"quotas/{id}", null)).Refusals);
    }
}
