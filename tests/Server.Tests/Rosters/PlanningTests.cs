using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Planning;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Rosters;

/// <summary>Planning, changing by hand, publishing and planning again.</summary>
[Collection(RosterGroup.Name)]
public class PlanningTests(RosterHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Plan_IsFairAndProven_AndPublishedTellsExactlyThoseWhoServe(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).WithRosterAsync();
        Assert.True((await world.SetUpAsync(s => s.SetWishAsync(new WishRequest { MemberId = world.Members[0], Date = world.Monday }, default), world.Cadres[0])).Succeeded);
        var answer = (await world.PlanAsync()).Value;
        Assert.True(answer.Proven);
        Assert.Empty(answer.Uncovered);

        var sheet = await world.SheetAsync();
        Assert.Equal((14, true, 14), (sheet.Days.Count, sheet.Proven, sheet.Unpublished));
        Assert.All(sheet.People.SelectMany(p => p.Counters), c => Assert.True(Math.Abs(c.Deviation) < 1));
        Assert.NotEqual(world.Members[0], sheet.Days[0].Posts[0].MemberId);
        Assert.Contains("已证明最优", sheet.Sentence, StringComparison.Ordinal);
        Assert.False((await world.SheetAsync(who: world.Cadres[0])).MayPlan);

        var version = (await world.PublishAsync()).Value;
        Assert.Equal((1, 14, 3), (version.Number, version.ChangeCount, version.Told));
        Assert.Equal(["changed-meanwhile"], (await world.PlanningAsync(s => s.PublishAsync(new PublishRequest { RosterId = world.Roster, From = world.Monday, Until = world.Monday, Stamp = sheet.Stamp }))).Refusals.Select(r => r.Code));
        Assert.Equal(["roster.nothing-to-publish"], (await world.PublishAsync()).Refusals.Select(r => r.Code));
        Assert.Equal(["roster.nothing-to-undo"], (await world.PlanningAsync(s => s.UndoAsync(world.Roster))).Refusals.Select(r => r.Code));
        Assert.Single(await world.ToldAsync(world.Cadres[2]));
        Assert.Equal(0, (await world.SheetAsync()).Unpublished);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Edit_IsCheckedByEveryRule_TellsItsEffect_AndCanBeUndone(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).WithRosterAsync(r => r.RestDays = 1);
        await world.PlanAsync();
        var before = await world.SheetAsync();
        Guid Holder(int day) => before.Days[day].Posts[0].MemberId!.Value;
        var rested = world.Members.First(m => m != Holder(4) && m != Holder(5));
        var away = new AbsenceRequest { MemberId = rested, From = world.Monday.AddDays(5), Until = world.Monday.AddDays(5), Reason = "看病" };
        Assert.True((await world.SetUpAsync(s => s.AddAbsenceAsync(away))).Succeeded);
        var request = new AssignRequest { RosterId = world.Roster, Date = world.Monday.AddDays(5), MemberId = rested };
        Assert.Contains("duty.away", (await world.PlanningAsync(s => s.AssignAsync(request))).Refusals.Select(r => r.Code));
        request.MemberId = Holder(4);
        Assert.Contains("duty.rest", (await world.PlanningAsync(s => s.CheckAssignAsync(request))).Value.Refusals.Select(r => r.Code));
        request.MemberId = null;
        var effect = (await world.PlanningAsync(s => s.AssignAsync(request))).Value;
        Assert.StartsWith("最大偏差", effect.Sentence, StringComparison.Ordinal);

        var after = await world.SheetAsync();
        Assert.NotNull(after.Days[5].Uncovered);
        Assert.Equal(after.UndoText, (await world.PlanningAsync(s => s.UndoAsync(world.Roster))).Value);
        Assert.Equal(before.Days.Select(d => d.Posts[0].MemberId), (await world.SheetAsync()).Days.Select(d => d.Posts[0].MemberId));

        Assert.True((await world.PlanningAsync(s => s.LockAsync(new LockRequest { RosterId = world.Roster, Date = world.Monday.AddDays(3) }))).Succeeded);
        Assert.Equal(["roster.locked"], (await world.PlanningAsync(s => s.ExchangeAsync(new ExchangeRequest { RosterId = world.Roster, Date = world.Monday.AddDays(3), OtherDate = world.Monday }))).Refusals.Select(r => r.Code));
        Assert.Equal(14, (await world.PlanningAsync(s => s.DiscardAsync(new PlanRequest { RosterId = world.Roster, From = world.Monday, Until = world.Monday.AddDays(13) }))).Value);
        Assert.Empty(await world.DutiesAsync());
        await world.PlanAsync();
        Assert.StartsWith("一键排班", (await world.PlanningAsync(s => s.UndoAsync(world.Roster))).Value, StringComparison.Ordinal);
        Assert.Empty(await world.DutiesAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cover_ChangesOnlyTheDaysOfLeave_AndTellsOnlyThoseWhoseDutyChanged(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync();
        var before = await world.DutiesAsync();
        var ill = before[2].PublishedMemberId!.Value;
        var absence = (await world.SetUpAsync(s => s.AddAbsenceAsync(new AbsenceRequest { MemberId = ill, From = before[2].Date, Until = before[3].Date, Reason = "看病" }))).Value;
        Assert.Contains("请安排替班", (await world.SheetAsync()).Days[2].Uncovered, StringComparison.Ordinal);
        var answer = (await world.PlanningAsync(s => s.CoverAsync(absence.Id))).Value;
        Assert.Equal((absence.Hit.Count, true), (answer.Changed, answer.Proven));
        var version = (await world.PublishAsync()).Value;
        Assert.Equal((2, absence.Hit.Count), (version.Number, version.ChangeCount));
        var after = await world.DutiesAsync();
        var changed = before.Zip(after).Where(p => p.First.PublishedMemberId != p.Second.PublishedMemberId).ToArray();
        Assert.Equal(absence.Hit.Select(h => h.Date), changed.Select(p => p.First.Date));
        Assert.All(changed, p => Assert.Equal(p.First.Sequence + 1, p.Second.Sequence));
        var involved = changed.SelectMany(p => new[] { p.First.PublishedMemberId, p.Second.PublishedMemberId }).Distinct().ToArray();
        foreach (var (cadre, member) in world.Cadres.Zip(world.Members)) Assert.Equal(involved.Contains(member) ? 2 : 1, (await world.ToldAsync(cadre)).Count);
        Assert.Equal([2, 1], (await world.PlanningAsync(s => s.VersionsAsync(world.Roster))).Value.Select(v => v.Number));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Plan_LeavesWhatIsOverOrLocked_AndNamesWhatCannotBeCovered(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync(change: r => (r.Posts, r.Policy) = (["A岗", "B岗"], FairnessPolicy.EqualTotals));
        var before = await world.DutiesAsync();
        Assert.True((await world.PlanningAsync(s => s.LockAsync(new LockRequest { RosterId = world.Roster, Date = world.Monday.AddDays(9), Post = 1 }))).Succeeded);
        world.Clock.Advance(TimeSpan.FromDays(3));
        foreach (var member in world.Members[..2])
            Assert.True((await world.SetUpAsync(s => s.AddAbsenceAsync(new AbsenceRequest { MemberId = member, From = world.Monday.AddDays(5), Until = world.Monday.AddDays(5), Reason = "开会" }))).Succeeded);
        var answer = (await world.PlanAsync()).Value;
        Assert.Contains("还缺1人", Assert.Single(answer.Uncovered), StringComparison.Ordinal);
        var after = await world.DutiesAsync();
        Assert.Equal(before.Take(6).Select(d => d.DraftMemberId), after.Take(6).Select(d => d.DraftMemberId));
        Assert.Equal(before[19].DraftMemberId, after[19].DraftMemberId);
        Assert.Single((await world.SheetAsync()).Days, d => d.Uncovered is not null);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Plan_LeavesOutWhoServesAnotherRosterAtThatTime(DatabaseEngine engine)
    {
        var world = await (await hosts.OnAsync(engine)).PublishedAsync();
        var busy = (await world.DutiesAsync()).ToDictionary(d => d.Date, d => world.CadreOf(d.PublishedMemberId).Name);
        await world.WithRosterAsync(r => (r.Name, r.Starts, r.Ends) = ("夜间值班", new TimeOnly(17, 0), new TimeOnly(8, 0)));
        await world.PlanAsync();
        var sheet = await world.SheetAsync();
        Assert.All(sheet.Days, d => Assert.NotEqual(busy[d.Date], d.Posts[0].Name));
        var request = new AssignRequest { RosterId = world.Roster, Date = world.Monday, MemberId = sheet.People.First(p => p.Name == busy[world.Monday]).MemberId };
        Assert.Equal(["duty.elsewhere"], (await world.PlanningAsync(s => s.CheckAssignAsync(request))).Value.Refusals.Select(r => r.Code));

        var absence = new AbsenceRequest { MemberId = sheet.Days[1].Posts[0].MemberId!.Value, From = world.Monday.AddDays(1), Until = world.Monday.AddDays(1), Reason = "看病" };
        Assert.True((await world.SetUpAsync(s => s.AddAbsenceAsync(absence))).Succeeded);
        Assert.Equal(["duty.away"], (await world.PublishAsync()).Refusals.Select(r => r.Code));
    }
}
