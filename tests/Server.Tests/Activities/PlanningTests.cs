using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

[Collection(ActivityWorldsGroup.Name)]
public class PlanningTests(ActivityWorlds worlds)
{
    private static readonly DateOnly Saturday = new(2026, 11, 28);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WithRooms_BooksThemForTheActivity(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday, world.Library.Id, world.Studio.Id))).Value;
        Assert.Equal(["图书阅览室", "文体活动室"], made.Rooms.Select(r => r.Name));
        Assert.All(made.Rooms, r => Assert.Equal(BookingStatus.Approved, r.Status));
        Assert.Equal((1, 2, 2), await world.CountAsync());
        var booking = (await world.Host.AsAsync<IBookingService, Outcome<BookingDetails>>(world.Cadre, s => s.GetAsync(made.Rooms[0].BookingId))).Value;
        Assert.Equal(new HeldFor(made.Id, "活动《少年书社》", $"/app/activities/{made.Id}"), booking.HeldFor);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenTheSecondRoomIsTaken_PlansAndBooksNothing(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.True((await world.BookAsync(Saturday, world.Studio.Id)).Succeeded);
        var refused = await world.CreateAsync(world.Request(Saturday, world.Library.Id, world.Studio.Id));
        Assert.Equal("booking.overlap", Assert.Single(refused.Refusals).Code);
        Assert.Contains("文体活动室", refused.Message, StringComparison.Ordinal);
        Assert.Equal((0, 1, 1), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenTheDatabaseFailsHalfWay_LeavesNothing(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);

        // The second activity of a series can't be saved: a year that no activity of another test has.
        await FailAsync(world);
        await Assert.ThrowsAnyAsync<Exception>(() => world.CreateAsync(world.Weekly(new DateOnly(2027, 11, 20), 3, world.Library.Id)));
        Assert.Equal((0, 0, 0), await world.CountAsync());
        await HealAsync(world);
        Assert.True((await world.CreateAsync(world.Weekly(new DateOnly(2027, 11, 20), 3, world.Library.Id))).Succeeded);
        Assert.Equal((3, 3, 3), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ByTheSameKeyTwice_PlansOnce(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var (request, key) = (world.Request(Saturday, world.Library.Id), $"{Guid.CreateVersion7()}");
        var first = await world.Host.AsAsync<IActivityService, Outcome<ActivityDetails>>(world.Organiser, s => s.CreateAsync(request, key));
        var again = await world.Host.AsAsync<IActivityService, Outcome<ActivityDetails>>(world.Organiser, s => s.CreateAsync(request, key));
        Assert.Equal(first.Value.Id, again.Value.Id);
        Assert.Equal((1, 1, 1), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_BeyondTheRoomsHorizon_IsPlannedAllTheSame(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.True((await world.CreateAsync(world.Request(new DateOnly(2027, 9, 25), world.Library.Id))).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_ForManyPeopleWithoutASafetyPlan_IsRefused(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var request = world.Request(Saturday);
        request.Expected = ActivityRequest.SafetyPlanFrom;
        Assert.Equal(nameof(request.SafetyPlan), Assert.Single((await world.CreateAsync(request)).Refusals).Field);
        request.SafetyPlan = "两个出口，医务人员1名，责任人赵文静。";
        Assert.True((await world.CreateAsync(request)).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_InThePastOrWithAForeignOrganiser_IsRefused(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.Equal("activity.past", Assert.Single((await world.CreateAsync(world.Request(new DateOnly(2026, 11, 20)))).Refusals).Code);
        var request = world.Request(Saturday);
        request.OrganiserId = (await worlds.OnAsync(engine)).Organiser.Id;
        Assert.Equal("activity.organiser", Assert.Single((await world.CreateAsync(request)).Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Check_SaysWhatStandsAgainstItAndChangesNothing(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.True((await world.BookAsync(Saturday, world.Library.Id)).Succeeded);
        Assert.True((await world.CreateAsync(world.Request(Saturday))).Succeeded);
        var request = world.Weekly(Saturday, 2, world.Library.Id);
        request.Title = "";
        var checks = (await world.Host.AsAsync<IActivityService, Outcome<IReadOnlyList<OccurrenceCheck>>>(world.Organiser, s => s.CheckAsync(request))).Value;
        Assert.Equal(2, checks.Count);
        Assert.Equal("booking.overlap", Assert.Single(checks[0].Refusals).Code);
        Assert.Equal(2, checks[0].Warnings.Count);
        Assert.Empty(checks[1].Refusals);
        Assert.Equal((1, 1, 1), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_WhenSeveralRoomsTogetherAreTooSmall_IsRefused(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var request = world.Request(Saturday, world.Library.Id, world.Studio.Id);
        request.Expected = 60;
        Assert.True((await world.CreateAsync(request)).Succeeded);
        var more = world.Request(Saturday.AddDays(1), world.Library.Id, world.Studio.Id);
        more.Expected = 80;
        Assert.Contains("70人", Assert.Single((await world.CreateAsync(more)).Refusals).Message, StringComparison.Ordinal);
    }

    private static Task<int> FailAsync(ActivityWorld world) => world.Host.InDatabaseAsync(async db =>
    {
        if (!db.Database.IsNpgsql())
            return await db.Database.ExecuteSqlRawAsync("""CREATE TRIGGER "PowerCut" BEFORE INSERT ON "Activities" WHEN date(NEW."Start") = '2027-11-27' BEGIN SELECT RAISE(ABORT, 'power cut'); END""");
        await db.Database.ExecuteSqlRawAsync("CREATE OR REPLACE FUNCTION fail_activity() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'power cut'; END $$");
        return await db.Database.ExecuteSqlRawAsync("""CREATE TRIGGER "PowerCut" BEFORE INSERT ON "Activities" FOR EACH ROW WHEN (NEW."Start"::date = '2027-11-27') EXECUTE FUNCTION fail_activity()""");
    });

    private static Task<int> HealAsync(ActivityWorld world) => world.Host.InDatabaseAsync(db =>
        db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? """DROP TRIGGER "PowerCut" ON "Activities" """ : """DROP TRIGGER "PowerCut" """));
}
