using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Teams;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ServersGroup.Name)]
public class TeamTests(Servers servers)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ForATeam_ShowsItOnThePublicBoardAndNotForMediation(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var (team, name) = await AddAsync(server, administrator);
        var room = await server.AddRoomAsync();
        Assert.Equal(name, (await cadre.BookAsync(Request(room, 9, team, "排练"))).Must.Team);
        var closed = Request(room, 11, team, "家事调解");
        closed.Purpose = BookingPurpose.Mediation;
        Assert.True((await cadre.BookAsync(closed)).Succeeded);
        Assert.Equal([$"{name} · 排练", "调解接待"], await PublicAsync(server, room));

        var teams = (await administrator.GetAsync<TeamDetails[]>($"teams?centerId={server.CenterId}")).Must;
        var change = new TeamRequest { CenterId = server.CenterId, Name = name + "一队", Active = true, Version = teams.Single(t => t.Id == team).Version };
        Assert.True((await administrator.SendAsync<object>(HttpMethod.Put, $"teams/{team}", change)).Succeeded);
        Assert.Equal([$"{name}一队 · 排练", "调解接待"], await PublicAsync(server, room));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ForATeamOutOfUseOrUnknown_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var (cadre, administrator) = (await server.AsAsync(SampleAccounts.Cadre), await server.AsAsync(SampleAccounts.CenterAdministrator));
        var (team, name) = await AddAsync(server, administrator);
        var room = await server.AddRoomAsync();
        var booked = (await cadre.BookAsync(Request(room, 9, team, "排练"))).Must;
        Assert.True((await administrator.SendAsync<object>(HttpMethod.Put, $"teams/{team}", new TeamRequest { CenterId = server.CenterId, Name = name, Active = false })).Succeeded);
        Assert.Equal(["booking.team"], (await cadre.BookAsync(Request(room, 11, team, "排练"))).Refusals);
        Assert.Equal(["booking.team"], (await cadre.BookAsync(Request(room, 11, Guid.CreateVersion7(), "排练"))).Refusals);

        // What it has booked stays its own.
        var later = Request(room, 13, team, "排练");
        later.Version = booked.Version;
        Assert.Equal(name, (await cadre.ChangeAsync(booked.Id, later)).Must.Team);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_ASecondTeamOfTheSameName_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var administrator = await server.AsAsync(SampleAccounts.CenterAdministrator);
        var (_, name) = await AddAsync(server, administrator);
        Assert.Equal(["team.exists"], (await administrator.PostAsync<Guid>("teams", new TeamRequest { CenterId = server.CenterId, Name = $" {name} " })).Refusals);
    }

    private static async Task<(Guid Id, string Name)> AddAsync(RunningServer server, ApiClient administrator)
    {
        var name = $"合唱队{Guid.CreateVersion7().ToString("N")[^12..]}";
        return ((await administrator.PostAsync<Guid>("teams", new TeamRequest { CenterId = server.CenterId, Name = name })).Must, name);
    }

    private static BookingRequest Request(Guid room, int hour, Guid team, string title)
    {
        var request = new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(hour, 0), new TimeOnly(hour + 1, 0)).Called(title).Build();
        (request.TeamId, request.Purpose) = (team, BookingPurpose.Culture);
        return request;
    }

    private static async Task<IEnumerable<string>> PublicAsync(RunningServer server, Guid room)
    {
        using var nobody = ApiClient.Anonymous(server.Process.Address);
        var board = (await nobody.GetAsync<DayBoard>($"centers/{server.CenterId}/public-board?day={RunningServer.Tomorrow:yyyy-MM-dd}")).Must;
        return board.Rooms.Single(r => r.Room.Id == room).Bookings.Select(b => b.Title);
    }
}
