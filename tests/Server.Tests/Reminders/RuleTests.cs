using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Reminders;

/// <summary>Rules, presets and things with a last day: what is to come follows them, what is done does not.</summary>
[Collection(ReminderGroup.Name)]
public class RuleTests(ReminderHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_MovesWhatIsToCome_AndLeavesWhatIsDoneOrLate(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (rule, start) = (await world.AddAsync(world.Daily()), world.Today);
        Assert.True((await world.CompleteAsync(world.Cadre, (await world.OnDayAsync(rule, start)).Id)).Succeeded);
        world.Clock.MoveTo(start.AddDays(1).ToDateTime(new TimeOnly(12, 0)));
        await world.RemindAsync();

        var request = (await world.RulesAsync(s => s.GetAsync(rule))).Value.ToRequest();
        request.Title = "检查灯带和公示栏";
        request.Timing = new ReminderTiming(new EveryDaysSchedule(1), new TimeOnly(18, 0));
        Assert.True((await world.RulesAsync(s => s.ChangeAsync(rule, request))).Succeeded);
        Assert.Equal(["changed-meanwhile"], (await world.RulesAsync(s => s.ChangeAsync(rule, request))).Refusals.Select(r => r.Code));

        var rows = await world.OccurrencesAsync(rule);
        Assert.Equal([(ReminderStatus.Done, 9, "检查灯带"), (ReminderStatus.Late, 9, "检查灯带"), (ReminderStatus.Due, 18, "检查灯带和公示栏")], rows.Take(3).Select(o => (o.Status, o.DueAt.Hour, o.Title)));
        Assert.Equal(rows.Count, rows.Select(o => o.Nominal).Distinct().Count());
        Assert.All(rows.Skip(2), o => Assert.Equal(18, o.DueAt.Hour));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SetPaused_EmptiesWhatIsToCome_AndMakesNothingUpAfterwards(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (rule, start) = (await world.AddAsync(world.Daily()), world.Today);
        Assert.True((await world.RulesAsync(s => s.SetPausedAsync(rule, true))).Succeeded);
        Assert.Empty(await world.OccurrencesAsync(rule));
        world.Clock.Advance(TimeSpan.FromDays(10));
        await world.RemindAsync();
        Assert.Empty(await world.OccurrencesAsync(rule));
        Assert.True((await world.RulesAsync(s => s.SetPausedAsync(rule, false))).Succeeded);
        Assert.Equal(start.AddDays(10), (await world.OccurrencesAsync(rule))[0].Nominal);
        Assert.True((await world.RulesAsync(s => s.RemoveAsync(rule))).Succeeded);
        Assert.Empty(await world.OccurrencesAsync(rule));
        Assert.Equal(["reminder.no-rule"], (await world.RulesAsync(s => s.GetAsync(rule))).Refusals.Select(r => r.Code));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Import_OfANotice_MovesWhatIsToCome(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var year = world.Today.Year + 30;
        world.Clock.MoveTo(new DateTime(year, 4, 1, 8, 0, 0));
        var rule = await world.AddAsync(world.Of(new OnceSchedule(new DateOnly(year, 5, 3)), policy: HolidayPolicy.Later));
        var (before, done) = (Assert.Single(await world.OccurrencesAsync(rule)), await world.AddAsync(world.Of(new OnceSchedule(new DateOnly(year, 4, 1)))));
        Assert.True((await world.CompleteAsync(world.Cadre, (await world.OccurrencesAsync(done))[0].Id)).Succeeded);
        var notice = """{"source":"通知","years":{"YEAR":{"off":[{"name":"清明节","from":"YEAR-04-01","to":"YEAR-04-01","statutory":["YEAR-04-01"]},{"name":"劳动节","from":"YEAR-05-01","to":"YEAR-05-05","statutory":["YEAR-05-01"]}],"work":[]}}}""".Replace("YEAR", $"{year}", StringComparison.Ordinal);
        Assert.True((await world.Host.AsAsync<IHolidayService, Shared.Common.Outcome>(world.CountyHead, s => s.ImportAsync(new HolidayImportRequest { Text = notice }))).Succeeded);
        await world.MaterialiseAsync();

        var after = Assert.Single(await world.OccurrencesAsync(rule));
        Assert.Equal((before.Id, before.Nominal), (after.Id, after.Nominal));
        Assert.True(after.DueAt >= new DateTime(year, 5, 6, 9, 0, 0), $"{after.DueAt}");
        Assert.Contains("劳动节", after.Explanation, StringComparison.Ordinal);
        Assert.Equal(new DateTime(year, 4, 1, 9, 0, 0), Assert.Single(await world.OccurrencesAsync(done)).DueAt);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SetPresets_SwitchesAllOfThemOnOnceAndOffAgain(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var keys = ReminderPresets.All.Select(p => p.Key).ToList();
        Assert.Equal(keys.Count, (await world.RulesAsync(s => s.SetPresetsAsync(world.Village.Id, new ReminderPresetsRequest { Keys = keys, On = true }))).Value);
        Assert.Equal(0, (await world.RulesAsync(s => s.SetPresetsAsync(world.Village.Id, new ReminderPresetsRequest { Keys = keys, On = true }))).Value);
        var states = (await world.RulesAsync(s => s.PresetsAsync(world.Village.Id))).Value;
        Assert.All(states, s => Assert.True(s is { On: true, Changed: false }, s.Key));
        var listed = (await world.RulesAsync(s => s.ListAsync(world.Village.Id), world.Cadre)).Value;
        Assert.Equal(keys.Count, listed.Count);

        var changed = (await world.RulesAsync(s => s.GetAsync(listed[0].Id))).Value.ToRequest();
        changed.GraceMinutes += 60;
        Assert.True((await world.RulesAsync(s => s.ChangeAsync(listed[0].Id, changed))).Succeeded);
        Assert.Single((await world.RulesAsync(s => s.PresetsAsync(world.Village.Id))).Value, s => s.Changed);
        Assert.Equal(keys.Count, (await world.RulesAsync(s => s.SetPresetsAsync(world.Village.Id, new ReminderPresetsRequest { Keys = keys, On = false }))).Value);
        Assert.Empty((await world.RulesAsync(s => s.ListAsync(world.Village.Id))).Value);
        Assert.Equal(["reminder.presets"], (await world.RulesAsync(s => s.SetPresetsAsync(world.Village.Id, new ReminderPresetsRequest { Keys = ["none"], On = true }))).Refusals.Select(r => r.Code));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ForAStranger_IsRefused_AndMistakesAreNamedTogether(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var request = world.Daily();
        request.PersonId = Guid.CreateVersion7();
        Assert.Equal(["reminder.person"], (await world.RulesAsync(s => s.CreateAsync(request))).Refusals.Select(r => r.Code));
        (request.Title, request.Timing, request.LeadMinutes, request.PersonId) = ("", new ReminderTiming(new MonthDaySchedule(40), new TimeOnly(9, 0)), [0], null);
        Assert.Equal(4, (await world.RulesAsync(s => s.CreateAsync(request))).Refusals.Count);
        Assert.Equal(["access.not-allowed"], (await world.RulesAsync(s => s.CreateAsync(world.Daily()), world.Cadre)).Refusals.Select(r => r.Code));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Things_AreRemindedOfBeforeTheirLastDay_AndMoveWithIt(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var request = world.Of(new RelativeSchedule("版面到期日", -7), "过期版面下墙");
        request.SubjectKind = ReminderSubjectKind.Board;
        var (rule, until) = (await world.AddAsync(request), world.Today.AddDays(20));
        Assert.Empty(await world.OccurrencesAsync(rule));

        var thing = new ExpiringThingRequest { CenterId = world.Village.Id, Name = "财务公开版面", Place = "一楼大厅", Until = until };
        var id = (await world.RulesAsync(s => s.AddThingAsync(thing))).Value;
        var second = (await world.RulesAsync(s => s.AddThingAsync(new ExpiringThingRequest { CenterId = world.Village.Id, Name = "党务公开版面", Until = until }))).Value;
        Assert.Equal([until.AddDays(-7), until.AddDays(-7)], (await world.OccurrencesAsync(rule)).Select(o => DateOnly.FromDateTime(o.DueAt)));
        Assert.Contains("财务公开版面（一楼大厅）", (await world.OccurrencesAsync(rule)).Select(o => o.Subject));

        thing.Until = until.AddDays(5);
        Assert.True((await world.RulesAsync(s => s.ChangeThingAsync(id, thing))).Succeeded);
        Assert.True((await world.RulesAsync(s => s.RemoveThingAsync(second))).Succeeded);
        Assert.Equal(until.AddDays(-2), DateOnly.FromDateTime(Assert.Single(await world.OccurrencesAsync(rule)).DueAt));
        world.Clock.MoveTo(until.AddDays(-2).ToDateTime(new TimeOnly(9, 0)));
        await world.RemindAsync();
        Assert.Equal(["到时间了：过期版面下墙"], await world.ToldAsync(world.Cadre));

        world.Clock.Advance(TimeSpan.FromDays(60));
        thing.Until = world.Today.AddDays(80);
        Assert.True((await world.RulesAsync(s => s.ChangeThingAsync(id, thing))).Succeeded);
        await world.RemindAsync();
        world.Clock.Advance(TimeSpan.FromDays(60));
        await world.RemindAsync();
        Assert.Equal(2, (await world.OccurrencesAsync(rule)).Count);
    }
}
