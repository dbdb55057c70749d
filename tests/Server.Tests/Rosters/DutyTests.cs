using PartyMassCenter.Server.Rosters.Life;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Public;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Rosters;

/// <summary>The day of duty: check-in, errands, nobody there, the public page, the log and the figures.</summary>
[Collection(RosterGroup.Name)]
public class DutyTests(RosterHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task CheckIn_OpensBeforeTheStart_IsOnesOwn_AndErrandsAreTold(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync();
        var duty = (await world.DutiesAsync())[0];
        var (mine, other) = (world.CadreOf(duty.PublishedMemberId), world.Cadres.First(c => c != world.CadreOf(duty.PublishedMemberId)));
        Task<Outcome> CheckInAsync() => world.AsAsync<IDutyService, Outcome>(mine, s => s.CheckInAsync(duty.Id));
        Assert.Equal(["duty.early"], (await CheckInAsync()).Refusals.Select(r => r.Code));
        world.Clock.Advance(TimeSpan.FromMinutes(40));
        Assert.Equal(["access.not-allowed"], (await world.AsAsync<IDutyService, Outcome>(other, s => s.CheckInAsync(duty.Id))).Refusals.Select(r => r.Code));

        var code = (await world.SetUpAsync(s => s.GetAsync(world.Roster))).Value.DoorCode!;
        var door = (await world.AsAsync<IDutyService, Outcome<DutyDoor>>(null, s => s.DoorAsync(code))).Value;
        Assert.False(door.SignedIn);
        Assert.Equal((null, null), (door.Mine, Assert.Single(door.Today).Phone));
        Assert.Equal(["duty.none-now"], (await world.AsAsync<IDutyService, Outcome>(other, s => s.CheckInByDoorAsync(code))).Refusals.Select(r => r.Code));
        Assert.True((await world.AsAsync<IDutyService, Outcome>(mine, s => s.CheckInByDoorAsync(code))).Succeeded);
        Assert.True((await CheckInAsync()).Succeeded);

        Assert.True((await world.AsAsync<IDutyService, Outcome>(mine, s => s.OutAsync(duty.Id, new OutRequest { Where = "到三组走访", BackBy = new TimeOnly(10, 0) }))).Succeeded);
        var board = (await world.AsAsync<IDutyService, Outcome<DutyBoard>>(other, s => s.TodayAsync(world.Village.Id))).Value;
        Assert.Equal("到三组走访", Assert.Single(board.Out).Where);
        var today = (await world.AsAsync<IDutyCalendarService, Outcome<PublicDutyToday>>(null, s => s.TodayAsync(world.Village.Id))).Value;
        Assert.Equal((DutyState.Out, null), (Assert.Single(today.Duties).State, today.Duties[0].Duty.Phone));
        Assert.True((await world.AsAsync<IDutyService, Outcome>(mine, s => s.BackAsync(duty.Id))).Succeeded);
        Assert.Equal(duty.Id, (await world.AsAsync<IDutyService, Outcome<MyDuties>>(mine, s => s.MineAsync())).Value.Duties[0].AssignmentId);

        var month = (await world.AsAsync<IDutyCalendarService, Outcome<PublicDutyMonth>>(null, s => s.MonthAsync(world.Village.Id, world.Monday.Year, world.Monday.Month))).Value;
        Assert.Equal(mine.Name, month.Rosters.Single().Days.First(d => d.Date == world.Monday).Duties.Single().Name);
        world.Clock.Advance(TimeSpan.FromHours(1));
        var figures = (await world.AsAsync<IDutyRecordService, Outcome<DutyStatistics>>(other, s => s.StatisticsAsync(world.Roster, world.Monday.Year))).Value;
        Assert.Equal((1, 0), (figures.Members.Sum(m => m.CheckedIn), figures.Members.Sum(m => m.Missing)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Missing_IsToldToTheOtherPost_ThenToTheLeader_EachOnce(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync(change: r => r.Posts = ["A岗", "B岗"]);
        var duties = await world.DutiesAsync();
        var (missing, cover) = (duties[0], world.CadreOf(duties[1].PublishedMemberId));
        world.Clock.Advance(TimeSpan.FromMinutes(55));
        Assert.True((await world.AsAsync<IDutyService, Outcome>(cover, s => s.CheckInAsync(duties[1].Id))).Succeeded);
        async Task<(int Cover, int Leader)> RunAsync(int minutes)
        {
            world.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await world.AsAsync<MissingDutyJob, bool>(null, async job =>
            {
                await job.RunAsync(default);
                return true;
            });
            return ((await world.ToldAsync(cover)).Count(t => t.Contains("顶岗", StringComparison.Ordinal)), (await world.ToldAsync(world.Administrator)).Count(t => t.Contains("安排人员到岗", StringComparison.Ordinal)));
        }

        Assert.Equal((0, 0), await RunAsync(30));
        Assert.Equal((1, 0), await RunAsync(10));
        Assert.Equal((1, 0), await RunAsync(10));
        Assert.Equal((1, 1), await RunAsync(20));
        Assert.Equal((1, 1), await RunAsync(20));
        Assert.Equal(DutyState.Missing, (await world.DutiesAsync())[0].State);
        Assert.True((await world.AsAsync<IDutyService, Outcome>(world.CadreOf(missing.PublishedMemberId), s => s.CheckInAsync(missing.Id))).Succeeded);
        Assert.Equal(DutyState.Present, (await world.DutiesAsync())[0].State);

        world.Clock.Advance(TimeSpan.FromHours(9));
        for (var n = 0; n < 2; n++)
            await world.AsAsync<TellTomorrowJob, bool>(null, async job =>
            {
                await job.RunAsync(default);
                return true;
            });
        Assert.Single(await world.ToldAsync(world.CadreOf(duties[2].PublishedMemberId)), t => t.Contains("不能来请及时申请换班", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Log_IsSearched_AndCorrectedOnlyByANewEntry(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync();
        var request = new DutyLogRequest { RosterId = world.Roster, Date = world.Monday, Kind = DutyLogKind.Visit, Text = "张大爷来问医保" };
        var first = (await world.AsAsync<IDutyRecordService, Outcome<Guid>>(world.Cadres[0], s => s.WriteAsync(request))).Value;
        (request.Text, request.CorrectsId, request.Handover) = ("李大爷来问医保，请明天回电", first, true);
        Assert.True((await world.AsAsync<IDutyRecordService, Outcome<Guid>>(world.Cadres[1], s => s.WriteAsync(request))).Succeeded);
        request.Date = world.Monday.AddDays(1);
        Assert.Equal(["log.date"], (await world.AsAsync<IDutyRecordService, Outcome<Guid>>(world.Cadres[1], s => s.WriteAsync(request))).Refusals.Select(r => r.Code));
        var found = (await world.AsAsync<IDutyRecordService, Outcome<Paged<DutyLogEntry>>>(world.Cadres[2], s => s.SearchAsync(new DutyLogQuery(world.Village.Id, Text: "医保", From: world.Monday)))).Value;
        Assert.Equal(2, found.Total);
        Assert.True(found.Items.Single(e => e.Id == first).Corrected);
        Assert.Single((await world.AsAsync<IDutyRecordService, Outcome<Paged<DutyLogEntry>>>(world.Cadres[2], s => s.SearchAsync(new DutyLogQuery(world.Village.Id, OnlyHandover: true)))).Value.Items);
    }
}
