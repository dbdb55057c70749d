using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>A series that goes on by another rule.</summary>
[Collection(ActivityWorldsGroup.Name)]
public class SeriesRuleTests(ActivityWorlds worlds)
{
    /// <summary>Saturdays: 11-28, 12-05, 12-12, 12-19.</summary>
    private static readonly DateOnly First = new(2026, 11, 28);

    private static DateTime At(int day, int hour = 14, int month = 12, int year = 2026) => new(year, month, day, hour, 0, 0);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rule_OfAnotherWeekday_MovesWhatIsThereAndPlansWhatIsMissing(DatabaseEngine engine)
    {
        var (world, made, ids) = await WeeklyAsync(engine);
        var changed = await ChangeAsync(world, ids[1], new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=SU", Until = new DateOnly(2026, 12, 27) }, 24);
        Assert.Equal("", changed.Message);
        Assert.Equal("每周日，到2026-12-27为止", changed.Value.SeriesSentence);
        Assert.Equal([At(28, 14, 11)], await world.StartsAsync(made.SeriesId!.Value));
        Assert.Equal([At(6), At(13), At(20), At(27)], await world.StartsAsync(changed.Value.SeriesId!.Value));

        // Whoever registered keeps their place: the same activities, elsewhere in the week.
        Assert.Equal(ids[1..], (await IdsAsync(world, changed.Value.SeriesId.Value))[..3]);
        Assert.Equal((5, 5, 5), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rule_OfEverySecondWeek_CancelsWhatItHasNoDateFor(DatabaseEngine engine)
    {
        var (world, _, ids) = await WeeklyAsync(engine);
        var pattern = new SeriesPattern { Rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", Count = 3 };
        var checks = (await CheckAsync(world, ids[1], pattern)).Value;
        Assert.Equal([(At(5), false, null), (At(12), true, "不在新的日期里"), (At(19), false, null), (At(2, 14, 1, 2027), false, "新增")], checks.Select(c => (c.Start, c.Ends, c.Explanation)));
        Assert.Equal((4, 4, 4), await world.CountAsync());

        var changed = (await ChangeAsync(world, ids[1], pattern)).Value;
        Assert.Equal([At(5), At(19), At(2, 14, 1, 2027)], await world.StartsAsync(changed.SeriesId!.Value));
        var ended = (await world.GetAsync(ids[2])).Value;
        Assert.Equal((ActivityStatus.Cancelled, "系列改为每两周的周六，共3次"), (ended.Status, ended.Reason));

        // Its room is free again.
        Assert.Equal((5, 5, 4), await world.CountAsync());
        Assert.True((await world.BookAsync(new DateOnly(2026, 12, 12), world.Library.Id)).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rule_LongerThanBefore_LeavesWhatWasCancelledCancelled(DatabaseEngine engine)
    {
        var (world, _, ids) = await WeeklyAsync(engine);
        Assert.True((await world.Host.AsAsync<IActivityService, Outcome>(world.Organiser, s => s.CancelAsync(ids[2], "期末考试"))).Succeeded);
        Assert.Equal("", (await world.ChangeAsync((await world.GetAsync(ids[3])).Value, r => r.Title = "少年书社·开放日")).Message);
        var changed = (await ChangeAsync(world, ids[1], new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=SA", Until = new DateOnly(2026, 12, 26) })).Value;
        Assert.Equal([At(5), At(19), At(26)], await world.StartsAsync(changed.SeriesId!.Value));

        // What was changed by hand stays so, the new one is like the series, and what was cancelled belongs to it still.
        Assert.Equal(["少年书社", "少年书社", "少年书社·开放日", "少年书社"], await world.Host.InDatabaseAsync(db => db.Activities.Where(a => a.SeriesId == changed.SeriesId).OrderBy(a => a.Start).Select(a => a.Title).ToListAsync()));

        // Asked for once more, nothing changes.
        var again = (await ChangeAsync(world, ids[1], new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=SA", Until = new DateOnly(2026, 12, 26) })).Value;
        Assert.Equal([At(5), At(19), At(26)], await world.StartsAsync(again.SeriesId!.Value));
        Assert.Equal((5, 5, 4), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rule_WhenANewDateIsTaken_NamesItAndChangesNothing(DatabaseEngine engine)
    {
        var (world, made, ids) = await WeeklyAsync(engine);
        await world.BookAsync(new DateOnly(2026, 12, 26), world.Library.Id);
        var pattern = new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=SA", Until = new DateOnly(2027, 1, 9) };
        var refused = await ChangeAsync(world, ids[1], pattern);
        Assert.StartsWith("12月26日 周六：", Assert.Single(refused.Refusals).Message, StringComparison.Ordinal);
        Assert.Equal([At(28, 14, 11), At(5), At(12), At(19)], await world.StartsAsync(made.SeriesId!.Value));
        Assert.Equal((4, 5, 5), await world.CountAsync());

        // Left out, the others come.
        var changed = (await ChangeAsync(world, ids[1], pattern, answers: [new SeriesAnswer(new DateOnly(2026, 12, 26))])).Value;
        Assert.Equal([At(5), At(12), At(19), At(2, 14, 1, 2027), At(9, 14, 1, 2027)], await world.StartsAsync(changed.SeriesId!.Value));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rule_ChangedFromAnActivityThatIsDifferent_LeavesTheSeriesAsItIs(DatabaseEngine engine)
    {
        var (world, _, ids) = await WeeklyAsync(engine);
        Assert.Equal("", (await world.ChangeAsync((await world.GetAsync(ids[1])).Value, r => (r.Title, r.Start, r.End) = ("开放日", At(9, 16), At(9, 19)))).Message);
        var changed = (await ChangeAsync(world, ids[1], new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=SA", Until = new DateOnly(2026, 12, 26) })).Value;

        // The different one stays different, the others stay where they are, and the new one is like the series.
        Assert.Equal([At(9, 16), At(12), At(19), At(26)], await world.StartsAsync(changed.SeriesId!.Value));
        var last = (await world.GetAsync((await IdsAsync(world, changed.SeriesId.Value))[^1])).Value.Contents;
        Assert.Equal(("少年书社", At(26, 16)), (last.Title, last.End));
    }

    [Theory, OnSqlite]
    public async Task Rule_OfFewerDays_TakesTheNearestOfEachAndThoseThatTakePlace(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var request = world.Request(new DateOnly(2026, 12, 7));
        request.Series = new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=MO,WE", Until = new DateOnly(2026, 12, 23) };
        var ids = await IdsAsync(world, (await world.CreateAsync(request)).Value.SeriesId!.Value);
        Assert.True((await world.Host.AsAsync<IActivityService, Outcome>(world.Organiser, s => s.CancelAsync(ids[2], "场地检修"))).Succeeded);
        var changed = (await ChangeAsync(world, ids[0], new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=TU", Until = new DateOnly(2026, 12, 23) }, 24)).Value;

        // Tuesday 15 was beside a cancelled Monday and a Wednesday; 22 beside both.
        Assert.Equal([At(8), At(15), At(22)], await world.StartsAsync(changed.SeriesId!.Value));
        Assert.Equal([ids[0], ids[3], ids[4]], await IdsAsync(world, changed.SeriesId.Value));
        Assert.Equal(ActivityStatus.Cancelled, (await world.GetAsync(ids[5])).Value.Status);
    }

    [Theory, OnSqlite]
    public async Task Rule_AfterAHoliday_GoesOnFromTheDateThatItNames(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var now = world.Host.Clock.WallClock;
        world.Host.Clock.MoveTo(At(14, 9, 9));
        try
        {
            var request = world.Request(new DateOnly(2026, 9, 19));
            request.Series = new SeriesPattern { Rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", Policy = HolidayPolicy.Later, Until = new DateOnly(2026, 10, 20) };
            var made = (await world.CreateAsync(request)).Value;
            Assert.Equal([At(19, 14, 9), At(8, 14, 10), At(17, 14, 10)], await world.StartsAsync(made.SeriesId!.Value));
            var ids = await IdsAsync(world, made.SeriesId.Value);

            // October 3 was moved to the 8th; the weeks go on from the 3rd.
            var changed = (await ChangeAsync(world, ids[1], new SeriesPattern { Rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", Policy = HolidayPolicy.Later, Until = new DateOnly(2026, 11, 1) })).Value;
            Assert.Equal([At(8, 14, 10), At(17, 14, 10), At(31, 14, 10)], await world.StartsAsync(changed.SeriesId!.Value));
            Assert.Equal(ids[1..], (await IdsAsync(world, changed.SeriesId.Value))[..2]);
        }
        finally
        {
            world.Host.Clock.MoveTo(now);
        }
    }

    [Theory, OnSqlite]
    public async Task Rule_WhereItMeansNothing_IsRefused(DatabaseEngine engine)
    {
        var (world, _, ids) = await WeeklyAsync(engine);
        var seen = (await world.GetAsync(ids[1])).Value;
        var request = ActivityWorld.Change(seen, _ => { }, SeriesScope.All);
        request.Pattern = new SeriesPattern { Rule = "FREQ=WEEKLY", Count = 3 };
        Assert.Equal("要改变重复方式，请选择“本次及以后”。", (await world.ChangeAsync(seen, request)).Message);
        request.Scope = SeriesScope.Following;
        request.Pattern.Until = new DateOnly(2026, 12, 4);
        Assert.StartsWith("“到哪天为止”早于这一次的日期", (await world.ChangeAsync(seen, request)).Message, StringComparison.Ordinal);
        (request.Pattern.Count, request.Pattern.Until) = (null, null);
        Assert.Equal("请填写重复到哪天为止，或一共多少次。", (await world.ChangeAsync(seen, request)).Message);

        var single = (await world.CreateAsync(world.Request(First))).Value;
        Assert.Equal("这不是系列活动，没有重复方式可改。", (await ChangeAsync(world, single.Id, new SeriesPattern { Rule = "FREQ=WEEKLY", Count = 3 })).Message);
    }

    [Theory, OnSqlite]
    public async Task Move_OfFollowing_ToAnotherWeekday_IsSaidOfTheSeries(DatabaseEngine engine)
    {
        var (world, _, ids) = await WeeklyAsync(engine);
        var moved = (await world.ChangeAsync((await world.GetAsync(ids[1])).Value, r => (r.Start, r.End) = (r.Start.AddDays(-2), r.End.AddDays(-2)), scope: SeriesScope.Following)).Value;
        Assert.Equal("每周四，共4次", moved.SeriesSentence);
        var open = (await ChangeAsync(world, ids[1], new SeriesPattern { Rule = "FREQ=WEEKLY;BYDAY=TH", Until = new DateOnly(2026, 12, 20) })).Value;
        moved = (await world.ChangeAsync(open, r => (r.Start, r.End) = (r.Start.AddDays(1), r.End.AddDays(1)), scope: SeriesScope.All)).Value;
        Assert.Equal("每周五，到2026-12-21为止", moved.SeriesSentence);
        Assert.Equal("每周六，共4次", (await world.GetAsync(ids[0])).Value.SeriesSentence);
    }

    private async Task<(ActivityWorld World, ActivityDetails Made, List<Guid> Ids)> WeeklyAsync(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Weekly(First, 4, world.Library.Id))).Value;
        return (world, made, await IdsAsync(world, made.SeriesId!.Value));
    }

    private static Task<List<Guid>> IdsAsync(ActivityWorld world, Guid series) =>
        world.Host.InDatabaseAsync(db => db.Activities.Where(a => a.SeriesId == series).OrderBy(a => a.SeriesStart).Select(a => a.Id).ToListAsync());

    private static async Task<ActivityChangeRequest> RequestAsync(ActivityWorld world, Guid id, SeriesPattern pattern, int hours, List<SeriesAnswer>? answers)
    {
        var request = ActivityWorld.Change((await world.GetAsync(id)).Value, r => (r.Start, r.End) = (r.Start.AddHours(hours), r.End.AddHours(hours)), SeriesScope.Following, answers);
        request.Pattern = pattern;
        return request;
    }

    private static async Task<Outcome<ActivityDetails>> ChangeAsync(ActivityWorld world, Guid id, SeriesPattern pattern, int hours = 0, List<SeriesAnswer>? answers = null)
    {
        var request = await RequestAsync(world, id, pattern, hours, answers);
        return await world.Host.AsAsync<IActivityService, Outcome<ActivityDetails>>(world.Organiser, s => s.ChangeAsync(id, request));
    }

    private static async Task<Outcome<IReadOnlyList<OccurrenceCheck>>> CheckAsync(ActivityWorld world, Guid id, SeriesPattern pattern)
    {
        var request = await RequestAsync(world, id, pattern, 0, null);
        return await world.Host.AsAsync<IActivityService, Outcome<IReadOnlyList<OccurrenceCheck>>>(world.Organiser, s => s.CheckChangeAsync(id, request));
    }
}
