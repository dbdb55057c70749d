using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Reminders;

/// <summary>Occurrences become rows once each, and people hear of each step once, whatever the clock does.</summary>
[Collection(ReminderGroup.Name)]
public class DueTests(ReminderHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Remind_OverAYear_MakesEachDueDateOneRow(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var first = world.Today;
        Guid[] rules =
        [
            await world.AddAsync(world.Of(new EveryDaysSchedule(1))), await world.AddAsync(world.Of(new MonthDaySchedule(15), policy: HolidayPolicy.Later)),
            await world.AddAsync(world.Of(new WeeklySchedule(Weekdays.Wednesday | Weekdays.Friday))), await world.AddAsync(world.Of(new MonthEndSchedule())),
        ];
        for (var month = 0; month < 13; month++)
        {
            world.Clock.Advance(TimeSpan.FromDays(28));
            await world.RemindAsync();
        }

        var last = world.Today.AddDays(-1);
        foreach (var rule in rules) Assert.Equal((await world.OccurrencesAsync(rule)).Select(o => o.Nominal).Distinct().Count(), (await world.OccurrencesAsync(rule)).Count);
        var days = (await world.OccurrencesAsync(rules[0])).Select(o => o.Nominal).Where(d => d <= last);
        Assert.Equal(Enumerable.Range(0, 364).Select(first.AddDays), days);
        Assert.Equal(12, (await world.OccurrencesAsync(rules[1])).Count(o => o.Nominal >= first && o.Nominal <= last));
        Assert.InRange((await world.OccurrencesAsync(rules[2])).Count(o => o.Nominal <= last), 103, 105);
        Assert.All(await world.OccurrencesAsync(rules[3]), o => Assert.Equal(1, o.Nominal.AddDays(1).Day));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Remind_AfterAMonthsDowntime_HasEveryMissedDayOnceAndTellsOneDigest(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (lamps, notice) = (await world.AddAsync(world.Daily()), await world.AddAsync(world.Daily("检查公示栏")));
        var first = world.Today;
        await world.RemindAsync();
        Assert.Empty(await world.ToldAsync(world.Cadre));

        world.Clock.Advance(TimeSpan.FromDays(100));
        await world.RemindAsync();

        foreach (var rule in new[] { lamps, notice })
        {
            var missed = (await world.OccurrencesAsync(rule)).Where(o => o.DueAt <= world.Clock.WallClock).ToList();
            Assert.Equal(Enumerable.Range(0, 100).Select(first.AddDays), missed.Select(o => o.Nominal));
            Assert.All(missed, o => Assert.Equal(ReminderStatus.Late, o.Status));
        }

        Assert.Equal(["有200件事要办"], await world.ToldAsync(world.Cadre));
        Assert.Contains("检查灯带×100", Assert.Single(await world.TextsAsync(world.Cadre)), StringComparison.Ordinal);

        // What was missed because the system was down climbs from when people could know of it.
        Assert.Empty(await world.ToldAsync(world.Administrator));
        await world.RemindAsync();
        Assert.Single(await world.ToldAsync(world.Cadre));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Remind_WhenTheClockJumpsForwardsAndBack_DoublesNothingAndLeavesNothingLateTooSoon(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (rule, start) = (await world.AddAsync(world.Daily()), world.Clock.WallClock);
        await world.RemindAsync();
        world.Clock.MoveTo(start.AddDays(20));
        await world.RemindAsync();
        world.Clock.MoveTo(start.AddHours(-30));
        await world.RemindAsync();
        world.Clock.MoveTo(start);
        await world.RemindAsync();

        var rows = await world.OccurrencesAsync(rule);
        Assert.Equal(rows.Count, rows.Select(o => o.Nominal).Distinct().Count());
        Assert.All(rows, o => Assert.Equal(ReminderStatus.Due, o.Status));
        world.Clock.MoveTo(start.AddHours(1));
        await world.RemindAsync();
        Assert.Equal(ReminderStatus.Due, (await world.OnDayAsync(rule, world.Today)).Status);
        world.Clock.MoveTo(start.AddHours(3));
        await world.RemindAsync();
        Assert.Equal(ReminderStatus.Late, (await world.OnDayAsync(rule, world.Today)).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task MuchThatClimbs_IsADigestOfItsOwn_WhichGoesTheWaysChosenForEscalations(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        for (var n = 0; n < 8; n++)
        {
            var request = world.Daily($"事项{n}");
            request.PersonId = n < 4 ? world.Cadre.Id : world.Administrator.Id;
            request.Escalations = [new EscalationStep(0, UnitKind.Village, Role.CenterAdministrator)];
            await world.AddAsync(request);
        }

        world.Clock.Advance(TimeSpan.FromDays(2));
        await world.RemindAsync();
        Assert.Equal(["有8件事要办"], await world.ToldAsync(world.Cadre));
        Assert.Equal([NoticeKind.Digest], await world.KindsAsync(world.Cadre));
        Assert.Equal(["有16件事逾期上报", "有8件事要办"], (await world.ToldAsync(world.Administrator)).Order(StringComparer.Ordinal));
        Assert.Equal([NoticeKind.Escalation, NoticeKind.Digest], (await world.KindsAsync(world.Administrator)).Order());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Remind_ByTwoAtOnce_MakesAndTellsEverythingOnce(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        List<Guid> rules = [];
        for (var n = 0; n < 4; n++) rules.Add(await world.AddAsync(world.Daily($"事项{n}")));
        world.Clock.Advance(TimeSpan.FromDays(60));
        await Task.WhenAll(world.RemindAsync(), world.MaterialiseAsync(), world.RemindAsync(), world.RemindAsync());

        foreach (var rule in rules)
        {
            var rows = await world.OccurrencesAsync(rule);
            Assert.Equal(rows.Count, rows.Select(o => o.Nominal).Distinct().Count());
            Assert.Equal(60, rows.Count(o => o.Status == ReminderStatus.Late));
        }

        Assert.Equal(["有240件事要办"], await world.ToldAsync(world.Cadre));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Remind_TellsLeadTimesDueAndLateOnceEach(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var request = world.Of(new OnceSchedule(world.Today.AddDays(3)), "议事会");
        request.LeadMinutes = [60, 2 * 24 * 60];
        var rule = await world.AddAsync(request);
        var due = world.Today.AddDays(3).ToDateTime(new TimeOnly(9, 0));
        foreach (var minutes in new[] { -2 * 24 * 60, -60, 0, 119, 120 })
        {
            world.Clock.MoveTo(due.AddMinutes(minutes));
            await world.RemindAsync();
            await world.RemindAsync();
        }

        Assert.Equal(["快到期了：议事会", "快到期了：议事会", "到时间了：议事会", "已经逾期：议事会"], await world.ToldAsync(world.Cadre));
        Assert.Equal(ReminderStatus.Late, Assert.Single(await world.OccurrencesAsync(rule)).Status);
        Assert.Empty(await world.ToldAsync(world.Other));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Remind_WhatStaysLate_ClimbsTwoLevelsAndTellsEachOnce(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var rule = await world.AddAsync(world.Of(new OnceSchedule(world.Today)));
        var late = world.Today.ToDateTime(new TimeOnly(11, 0));
        world.Clock.MoveTo(late);
        await world.RemindAsync();
        world.Clock.MoveTo(late.AddHours(23));
        await world.RemindAsync();
        Assert.Empty(await world.ToldAsync(world.Administrator));
        world.Clock.MoveTo(late.AddHours(24));
        await world.RemindAsync();
        Assert.Equal(["逾期上报：例行事项"], await world.ToldAsync(world.Administrator));
        Assert.Empty(await world.ToldAsync(world.TownHead));
        world.Clock.MoveTo(late.AddHours(72));
        await world.RemindAsync();
        await world.RemindAsync();

        Assert.Equal(["逾期上报：例行事项"], await world.ToldAsync(world.TownHead));
        Assert.Single(await world.ToldAsync(world.Administrator));
        Assert.Empty(await world.ToldAsync(world.CountyHead));
        var occurrence = Assert.Single(await world.OccurrencesAsync(rule));
        Assert.Equal((ReminderStatus.Escalated, 2, null), (occurrence.Status, occurrence.Level, occurrence.NextAt));
        var details = (await world.AsAsync(world.Cadre, s => s.GetAsync(occurrence.Id))).Value;
        Assert.Equal(["逾期", "上报第1级", "上报第2级"], details.Events.Select(e => e.Text[..e.Text.IndexOfAny(['，', '：'])]));
        Assert.True((await world.CompleteAsync(world.Cadre, occurrence.Id)).Succeeded);
        Assert.False(Assert.Single(await world.OccurrencesAsync(rule)).OnTime);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Remind_WhenNobodyHoldsTheRole_TellsWhoRunsTheCentre(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var request = world.Of(new OnceSchedule(world.Today), "值班记录");
        (request.ResponsibleKind, request.PersonId, request.Role) = (ResponsibleKind.Duty, null, PartyMassCenter.Shared.People.Role.Organiser);
        await world.AddAsync(request);
        world.Clock.MoveTo(world.Today.ToDateTime(new TimeOnly(9, 0)));
        await world.RemindAsync();
        Assert.Equal(["到时间了：值班记录"], await world.ToldAsync(world.Administrator));
        Assert.Empty(await world.ToldAsync(world.Cadre));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Remind_OfTheDaysDuty_IsForWhomThePublishedRosterNames_AndForTheRoleOnOtherDays(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        await world.OnDutyAsync(world.Other, world.Today);
        var request = world.Of(new EveryDaysSchedule(1), "填写值班记录");
        (request.ResponsibleKind, request.PersonId, request.Role) = (ResponsibleKind.Duty, null, PartyMassCenter.Shared.People.Role.Cadre);
        var rule = await world.AddAsync(request);
        world.Clock.MoveTo(world.Today.ToDateTime(new TimeOnly(9, 0)));
        await world.RemindAsync();
        Assert.Equal(["到时间了：填写值班记录"], await world.ToldAsync(world.Other));
        Assert.Empty(await world.ToldAsync(world.Cadre));
        var shown = Assert.Single(await TodayAsync(world.Other));
        Assert.Equal($"{world.Other.Name}（当天值班）", shown.Responsible);
        Assert.Empty(await TodayAsync(world.Cadre));
        Assert.True((await world.CompleteAsync(world.Other, shown.Id)).Succeeded);

        world.Clock.MoveTo(world.Today.AddDays(1).ToDateTime(new TimeOnly(9, 0)));
        await world.RemindAsync();
        Assert.Equal(["到时间了：填写值班记录"], await world.ToldAsync(world.Cadre));
        Assert.Equal(2, (await world.ToldAsync(world.Other)).Count);
        Assert.Equal((await world.OnDayAsync(rule, world.Today)).Id, Assert.Single(await TodayAsync(world.Cadre)).Id);

        async Task<IReadOnlyList<ReminderListItem>> TodayAsync(PartyMassCenter.Server.People.Person who) => (await world.AsAsync(who, s => s.MineAsync())).Value.Today;
    }
}
