using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

[Collection(ActivityWorldsGroup.Name)]
public class MonthTests(ActivityWorlds worlds)
{
    private static readonly DateOnly Saturday = new(2026, 12, 12);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Month_GoesFromDraftOverAReturnToTheArchive(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.Equal("activity-month.empty", Assert.Single((await world.StepAsync(world.Organiser, 2026, 12, (s, r) => s.SubmitAsync(r))).Refusals).Code);
        var made = (await world.CreateAsync(world.Request(Saturday))).Value;
        Assert.Equal("activity-month.state", Assert.Single((await world.StepAsync(world.Organiser, 2026, 12, (s, r) => s.PublishAsync(r))).Refusals).Code);
        Assert.Equal("", (await world.StepAsync(world.Organiser, 2026, 12, (s, r) => s.SubmitAsync(r))).Message);
        Assert.Equal(1, await ToldAsync(world, world.Secretary.Id, "有活动月历待审核"));

        Assert.Equal("activity-month.no-comment", Assert.Single((await ReturnAsync(world)).Refusals).Code);
        Assert.Equal("", (await ReturnAsync(world, new DayComment(Saturday, "和党员大会同一天，换个日子"))).Message);
        var month = await world.MonthAsync(2026, 12);
        Assert.Equal((MonthStatus.Returned, Saturday), (month.Status, Assert.Single(month.Comments).Day));
        Assert.Equal(1, await ToldAsync(world, world.Organiser.Id, "活动月历已退回"));
        Assert.True((await world.Host.AsAsync<IActivityMonthService, Outcome>(world.Organiser, s => s.ResolveAsync(month.Comments[0].Id))).Succeeded);

        await world.PublishAsync(2026, 12);
        Assert.Equal(ActivityStatus.Published, (await world.GetAsync(made.Id)).Value.Status);
        Assert.Equal("activity-month.not-over", Assert.Single((await world.StepAsync(world.Secretary, 2026, 12, (s, r) => s.ArchiveAsync(r))).Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approve_OfWhatHasChangedMeanwhile_IsRefused(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday))).Value;
        Assert.Equal("", (await world.StepAsync(world.Organiser, 2026, 12, (s, r) => s.SubmitAsync(r))).Message);
        var seen = (await world.MonthAsync(2026, 12)).Stamp;
        Assert.True((await world.ChangeAsync(made, r => r.Title = "少年书社·诵读")).Succeeded);
        var approve = await world.Host.AsAsync<IActivityMonthService, Outcome>(world.Secretary, s => s.ApproveAsync(new MonthStepRequest { CenterId = world.Center, Year = 2026, Month = 12, Stamp = seen }));
        Assert.Equal("changed-meanwhile", Assert.Single(approve.Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Approval_EndsWithAChangeByWhoCannotApprove(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday))).Value;
        Assert.Equal("", (await world.StepAsync(world.Organiser, 2026, 12, (s, r) => s.SubmitAsync(r))).Message);
        Assert.Equal("", (await world.StepAsync(world.Secretary, 2026, 12, (s, r) => s.ApproveAsync(r))).Message);
        Assert.True((await world.ChangeAsync(made, r => r.Title = "少年书社·诵读", world.Secretary)).Succeeded);
        Assert.Equal(MonthStatus.Approved, (await world.MonthAsync(2026, 12)).Status);
        Assert.True((await world.ChangeAsync((await world.GetAsync(made.Id)).Value, r => r.Title = "少年书社·书法")).Succeeded);
        Assert.Equal(MonthStatus.Draft, (await world.MonthAsync(2026, 12)).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_AfterPublication_IsMarkedAndTold(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday))).Value;
        Assert.False(made.Changed);
        await world.PublishAsync(2026, 12);
        var published = (await world.GetAsync(made.Id)).Value;

        // What only planners know is no news for residents.
        Assert.True((await world.ChangeAsync(published, r => r.Budget = 500m, world.Cadre)).Succeeded);
        Assert.False((await world.GetAsync(made.Id)).Value.Changed);
        Assert.True((await world.ChangeAsync(published, r => (r.Start, r.End) = (r.Start.AddHours(1), r.End.AddHours(1)), world.Cadre)).Succeeded);
        var changed = (await world.GetAsync(made.Id)).Value;
        Assert.Equal((ActivityStatus.Published, true), (changed.Status, changed.Changed));
        Assert.Equal("修改了活动：时间由12月12日 周六 14:00–16:00改为12月12日 周六 15:00–17:00", Assert.Single(changed.Story, s => s.AfterPublication).Text);
        Assert.Equal(1, await ToldAsync(world, world.Organiser.Id, "活动有变动"));
        Assert.True(Assert.Single((await world.MonthAsync(2026, 12)).Activities).Changed);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfAPublishedOneIntoARoomThatWantsApproval_IsRefusedUnlessTheApproverDoesIt(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday, world.Library.Id))).Value;
        await world.PublishAsync(2026, 12);
        var published = (await world.GetAsync(made.Id)).Value;
        Assert.Equal("activity.published-needs-approval", Assert.Single((await world.ChangeAsync(published, r => r.RoomIds = [world.Hall.Id])).Refusals).Code);
        Assert.Equal("图书阅览室", Assert.Single((await world.GetAsync(made.Id)).Value.Rooms).Name);
        Assert.Equal("", (await world.ChangeAsync(published, r => r.RoomIds = [world.Hall.Id], world.Secretary)).Message);
        Assert.Equal("多功能厅", Assert.Single((await world.GetAsync(made.Id)).Value.Rooms).Name);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Publish_OfWhatCameAfterTheApproval_IsTheApproversToDo(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.True((await world.CreateAsync(world.Request(Saturday))).Succeeded);
        await world.PublishAsync(2026, 12);
        var late = (await world.CreateAsync(world.Request(Saturday.AddDays(7)))).Value;
        Assert.Equal(ActivityStatus.Planned, late.Status);
        Assert.Equal(RefusalKind.Forbidden, Assert.Single((await world.StepAsync(world.Organiser, 2026, 12, (s, r) => s.PublishAsync(r))).Refusals).Kind);
        Assert.Equal("", (await world.StepAsync(world.Secretary, 2026, 12, (s, r) => s.PublishAsync(r))).Message);
        Assert.Equal(ActivityStatus.Published, (await world.GetAsync(late.Id)).Value.Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Archive_OfAMonthThatIsOver_ClosesIt(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var (was, evening) = (world.Host.Clock.WallClock, new DateTime(2026, 11, 30, 20, 0, 0));
        var request = world.Request(DateOnly.FromDateTime(evening));
        (request.Start, request.End) = (evening, evening.AddHours(6));
        var made = (await world.CreateAsync(request)).Value;
        await world.PublishAsync(2026, 11);
        try
        {
            world.Host.Clock.MoveTo(new DateTime(2026, 12, 1, 0, 30, 0));
            Assert.Equal("", (await world.StepAsync(world.Secretary, 2026, 11, (s, r) => s.ArchiveAsync(r))).Message);
            Assert.Equal("activity.month-archived", Assert.Single((await world.ChangeAsync(made, r => r.Title = "跨年夜")).Refusals).Code);
            Assert.False((await world.GetAsync(made.Id)).Value.MayChange);
        }
        finally
        {
            world.Host.Clock.MoveTo(was);
        }
    }

    private static async Task<Outcome> ReturnAsync(ActivityWorld world, params DayComment[] comments)
    {
        var request = new MonthReturnRequest { CenterId = world.Center, Year = 2026, Month = 12, Stamp = (await world.MonthAsync(2026, 12)).Stamp, Comments = [.. comments] };
        return await world.Host.AsAsync<IActivityMonthService, Outcome>(world.Secretary, s => s.ReturnAsync(request));
    }

    private static Task<int> ToldAsync(ActivityWorld world, Guid person, string title) => world.Host.InDatabaseAsync(db => db.Outbox.CountAsync(m => m.PersonId == person && m.Title == title));
}
