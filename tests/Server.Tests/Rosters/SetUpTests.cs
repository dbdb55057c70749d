using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Rosters;

/// <summary>Setting up rosters, people, leave and wishes.</summary>
[Collection(RosterGroup.Name)]
public class SetUpTests(RosterHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Roster_IsSetUpChangedArchivedAndRemoved(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).WithRosterAsync();
        var twice = await world.SetUpAsync(s => s.CreateAsync(RosterKinds.Usual(RosterKind.Duty, world.Village.Id)));
        Assert.Equal(["roster.exists"], twice.Refusals.Select(r => r.Code));

        var details = (await world.SetUpAsync(s => s.GetAsync(world.Roster))).Value;
        Assert.Equal(3, details.Members.Count);
        Assert.NotNull(details.DoorCode);
        details.Settings.Posts = ["A岗", "B岗"];
        Assert.True((await world.SetUpAsync(s => s.ChangeAsync(world.Roster, details.Settings))).Succeeded);
        Assert.Equal(["changed-meanwhile"], (await world.SetUpAsync(s => s.ChangeAsync(world.Roster, details.Settings))).Refusals.Select(r => r.Code));

        var seen = (await world.SetUpAsync(s => s.GetAsync(world.Roster), world.Cadres[0])).Value;
        Assert.Null(seen.DoorCode);
        Assert.Equal(world.Members[0], seen.MyMemberId);
        Assert.Equal(["13800001234", "138****1234", "138****1234"], seen.Members.Select(m => m.Phone));
        Assert.True((await world.SetUpAsync(s => s.ArchiveAsync(world.Roster, true))).Succeeded);
        Assert.Equal(["roster.archived"], (await world.PlanAsync()).Refusals.Select(r => r.Code));
        Assert.True((await world.SetUpAsync(s => s.RemoveAsync(world.Roster))).Succeeded);
        Assert.Empty((await world.SetUpAsync(s => s.ListAsync(world.Village.Id))).Value);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_AgainUnderTheSameKey_SetsUpOneRoster(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var request = RosterKinds.Usual(RosterKind.Duty, world.Village.Id);
        var made = (await world.SetUpAsync(s => s.CreateAsync(request, "点了两次"))).Value;
        Assert.Equal(made, (await world.SetUpAsync(s => s.CreateAsync(request, "点了两次"))).Value);
        Assert.Equal(made, Assert.Single((await world.SetUpAsync(s => s.ListAsync(world.Village.Id))).Value).Id);
        request.Name = "另一个值班";
        Assert.Equal(["request.idempotency-key"], (await world.SetUpAsync(s => s.CreateAsync(request, "点了两次"))).Refusals.Select(r => r.Code));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Absence_NamesTheDutiesItHits_TellsTheLeader_AndIsRefusedTwice(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync();
        var mine = (await world.DutiesAsync()).Where(d => d.PublishedMemberId == world.Members[0]).Select(d => d.Date).ToArray();
        var request = new AbsenceRequest { MemberId = world.Members[0], From = world.Monday.AddDays(1), Until = world.Monday.AddDays(13), Reason = "外出学习" };
        var answer = (await world.SetUpAsync(s => s.AddAbsenceAsync(request), world.Cadres[0])).Value;
        Assert.Equal(mine.Where(d => d > world.Monday), answer.Hit.Select(h => h.Date));
        Assert.Contains(await world.ToldAsync(world.Administrator), t => t.Contains("需要替班", StringComparison.Ordinal));
        Assert.Equal(["roster.absence-overlaps"], (await world.SetUpAsync(s => s.AddAbsenceAsync(request))).Refusals.Select(r => r.Code));
        Assert.Equal(["access.not-allowed"], (await world.SetUpAsync(s => s.RemoveAbsenceAsync(answer.Id), world.Cadres[1])).Refusals.Select(r => r.Code));
        Assert.Null((await world.SetUpAsync(s => s.GetAsync(world.Roster), world.Cadres[1])).Value.Absences.Single().Reason);

        Assert.Equal(["roster.member-serves"], (await world.SetUpAsync(s => s.RemoveMemberAsync(world.Members[0]))).Refusals.Select(r => r.Code));
        Assert.Equal(["roster.published"], (await world.SetUpAsync(s => s.RemoveAsync(world.Roster))).Refusals.Select(r => r.Code));
        Assert.True((await world.SetUpAsync(s => s.RemoveAbsenceAsync(answer.Id), world.Cadres[0])).Succeeded);
    }
}
