using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

[Collection(ActivityWorldsGroup.Name)]
public class ActivitySeriesTests(ActivityWorlds worlds)
{
    /// <summary>Saturdays: 11-28, 12-05, 12-12, 12-19.</summary>
    private static readonly DateOnly First = new(2026, 11, 28);

    private static DateTime At(int day, int hour, int month = 12) => new(2026, month, day, hour, 0, 0);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_OfASeries_BooksTheRoomOnEveryDate(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Weekly(First, 4, world.Library.Id))).Value;
        Assert.Equal([At(28, 14, 11), At(5, 14), At(12, 14), At(19, 14)], await world.StartsAsync(made.SeriesId!.Value));
        Assert.Equal("每周六，共4次", made.SeriesSentence);
        Assert.Equal((4, 4, 4), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenDatesAreTaken_NamesThemAndPlansNothing(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        await world.BookAsync(new DateOnly(2026, 12, 5), world.Library.Id);
        await world.BookAsync(new DateOnly(2026, 12, 19), world.Library.Id);
        var refused = await world.CreateAsync(world.Weekly(First, 4, world.Library.Id));
        Assert.Equal(2, refused.Refusals.Count);
        Assert.StartsWith("12月5日 周六：", refused.Refusals[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("12月19日 周六：", refused.Refusals[1].Message, StringComparison.Ordinal);
        Assert.Equal((0, 2, 2), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WithAnswers_SkipsTheOneAndMovesTheOther(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        await world.BookAsync(new DateOnly(2026, 12, 5), world.Library.Id);
        await world.BookAsync(new DateOnly(2026, 12, 19), world.Library.Id);
        var request = world.Weekly(First, 4, world.Library.Id);
        request.Answers = [new SeriesAnswer(new DateOnly(2026, 12, 5)), new SeriesAnswer(new DateOnly(2026, 12, 19), At(20, 9))];
        var made = (await world.CreateAsync(request)).Value;
        Assert.Equal([At(28, 14, 11), At(12, 14), At(20, 9)], await world.StartsAsync(made.SeriesId!.Value));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfThis_LeavesTheOthers(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Weekly(First, 4, world.Library.Id))).Value;
        Assert.Equal("", (await world.ChangeAsync(made, r => Move(r, 1))).Message);
        Assert.Equal([At(28, 15, 11), At(5, 14), At(12, 14), At(19, 14)], await world.StartsAsync(made.SeriesId!.Value));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfFollowing_SplitsTheSeries(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Weekly(First, 4, world.Library.Id))).Value;
        var third = await NthAsync(world, made, 2);
        var changed = (await world.ChangeAsync(third, r =>
        {
            Move(r, 1);
            r.Title = "少年书社·书法";
        }, scope: SeriesScope.Following)).Value;
        Assert.NotEqual(made.SeriesId, changed.SeriesId);
        Assert.Equal([At(28, 14, 11), At(5, 14)], await world.StartsAsync(made.SeriesId!.Value));
        Assert.Equal([At(12, 15), At(19, 15)], await world.StartsAsync(changed.SeriesId!.Value));
        Assert.Equal(["少年书社", "少年书社", "少年书社·书法", "少年书社·书法"], await TitlesAsync(world));
        Assert.Equal((4, 4, 4), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfAll_KeepsWhatWasChangedByHand(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Weekly(First, 4, world.Library.Id))).Value;
        Assert.True((await world.ChangeAsync(await NthAsync(world, made, 1), r => r.Title = "少年书社·开放日")).Succeeded);
        Assert.True((await world.ChangeAsync(await NthAsync(world, made, 2), r => Move(r, 3))).Succeeded);
        var first = (await world.GetAsync(made.Id)).Value;
        Assert.Equal("", (await world.ChangeAsync(first, r =>
        {
            Move(r, 1);
            r.Title = "少年书社·诵读";
        }, scope: SeriesScope.All)).Message);
        Assert.Equal([At(28, 15, 11), At(5, 15), At(12, 17), At(19, 15)], await world.StartsAsync(made.SeriesId!.Value));
        Assert.Equal(["少年书社·诵读", "少年书社·开放日", "少年书社·诵读", "少年书社·诵读"], await TitlesAsync(world));

        // Told otherwise, they follow too.
        var again = (await world.GetAsync(made.Id)).Value;
        Assert.Equal("", (await world.ChangeAsync(again, r =>
        {
            Move(r, -2);
            r.Title = "少年书社";
        }, scope: SeriesScope.All, overwrite: true)).Message);
        Assert.Equal([At(28, 13, 11), At(5, 13), At(12, 13), At(19, 13)], await world.StartsAsync(made.SeriesId!.Value));
        Assert.All(await TitlesAsync(world), t => Assert.Equal("少年书社", t));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfAll_WhenDatesAreTaken_NamesThemAndChangesNothing(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Weekly(First, 4, world.Library.Id))).Value;
        await world.BookAsync(new DateOnly(2026, 12, 6), world.Library.Id);
        var refused = await world.ChangeAsync(made, r => Move(r, 24), scope: SeriesScope.All);
        Assert.StartsWith("12月5日 周六：", Assert.Single(refused.Refusals).Message, StringComparison.Ordinal);
        Assert.Equal([At(28, 14, 11), At(5, 14), At(12, 14), At(19, 14)], await world.StartsAsync(made.SeriesId!.Value));

        var checks = (await world.Host.AsAsync<IActivityService, Outcome<IReadOnlyList<OccurrenceCheck>>>(
            world.Organiser, s => s.CheckChangeAsync(made.Id, ActivityWorld.Change(made, r => Move(r, 24), SeriesScope.All)))).Value;
        Assert.Equal([0, 1, 0, 0], checks.Select(c => c.Refusals.Count));
        Assert.Equal((4, 5, 5), await world.CountAsync());

        // Left as it is, the others move.
        Assert.Equal("", (await world.ChangeAsync(made, r => Move(r, 24), scope: SeriesScope.All, answers: [new SeriesAnswer(new DateOnly(2026, 12, 5))])).Message);
        Assert.Equal([At(29, 14, 11), At(5, 14), At(13, 14), At(20, 14)], await world.StartsAsync(made.SeriesId!.Value));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfAllByAWeek_GoesWhereTheNextOneHasBeen(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Weekly(First, 3, world.Library.Id))).Value;
        Assert.Equal("", (await world.ChangeAsync(made, r => Move(r, 24 * 7), scope: SeriesScope.All)).Message);
        Assert.Equal([At(5, 14), At(12, 14), At(19, 14)], await world.StartsAsync(made.SeriesId!.Value));
        Assert.Equal((3, 3, 3), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfAll_MovesRegistrationWithEachDate(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var request = world.Weekly(First, 2);
        request.NeedsRegistration = true;
        request.RegistrationCloses = request.Start.AddDays(-1);
        var made = (await world.CreateAsync(request)).Value;
        Assert.Equal(At(4, 14), (await NthAsync(world, made, 1)).Contents.RegistrationCloses);
        Assert.Equal("", (await world.ChangeAsync(made, r => r.RegistrationCloses = r.Start.AddDays(-2), scope: SeriesScope.All)).Message);
        Assert.Equal(At(3, 14), (await NthAsync(world, made, 1)).Contents.RegistrationCloses);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cancel_OfFollowing_KeepsWhatCameBefore(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Weekly(First, 4, world.Library.Id))).Value;
        var third = await NthAsync(world, made, 2);
        Assert.Equal("", (await world.Host.AsAsync<IActivityService, Outcome>(world.Organiser, s => s.CancelAsync(third.Id, "期末考试", SeriesScope.Following))).Message);
        Assert.Equal([At(28, 14, 11), At(5, 14)], await world.StartsAsync(made.SeriesId!.Value));
        Assert.Equal((4, 4, 2), await world.CountAsync());
    }

    private static void Move(ActivityRequest request, int hours) => (request.Start, request.End) = (request.Start.AddHours(hours), request.End.AddHours(hours));

    private static async Task<ActivityDetails> NthAsync(ActivityWorld world, ActivityDetails made, int n)
    {
        var id = await world.Host.InDatabaseAsync(db => db.Activities.Where(a => a.SeriesId == made.SeriesId).OrderBy(a => a.SeriesStart).Select(a => a.Id).Skip(n).FirstAsync());
        return (await world.GetAsync(id)).Value;
    }

    private static Task<List<string>> TitlesAsync(ActivityWorld world) => world.Host.InDatabaseAsync(db => db.Activities.Where(a => a.CenterId == world.Center).OrderBy(a => a.Start).Select(a => a.Title).ToListAsync());
}
