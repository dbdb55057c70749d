using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>A village with people who plan, two rooms, and one that wants approval. It is Saturday 2026-11-21, 9:00.</summary>
public sealed class ActivityWorld
{
    private ActivityWorld(PeopleHost host) => Host = host;

    public PeopleHost Host { get; }

    public required Guid Center { get; init; }

    /// <summary>文化专干.</summary>
    public required Person Organiser { get; init; }

    public required Person Cadre { get; init; }

    /// <summary>Administrator of the centre, who approves.</summary>
    public required Person Secretary { get; init; }

    public required Room Library { get; init; }

    public required Room Studio { get; init; }

    /// <summary>Wants approval; nobody checks in.</summary>
    public required Room Hall { get; init; }

    public static Task<ActivityWorld> CreateAsync(PeopleHost host, TestCounty county) => host.InDatabaseAsync(async db =>
    {
        var village = county.AddVillage(db);
        var world = new ActivityWorld(host)
        {
            Center = village.Id,
            Organiser = TestCounty.AddPerson(db, village, Role.Organiser),
            Cadre = TestCounty.AddPerson(db, village, Role.Cadre),
            Secretary = TestCounty.AddPerson(db, village, Role.CenterAdministrator),
            Library = NewRoom(village.Id, "图书阅览室", 40),
            Studio = NewRoom(village.Id, "文体活动室", 30, checkIn: 20),
            Hall = NewRoom(village.Id, "多功能厅", 300, approval: true),
        };
        db.AddRange(world.Library, world.Studio, world.Hall);
        await db.SaveChangesAsync();
        return world;
    });

    /// <summary>An activity of two hours at 14:00; without rooms it is on the square.</summary>
    public ActivityRequest Request(DateOnly day, params Guid[] rooms) => new()
    {
        CenterId = Center,
        Title = "少年书社",
        Kind = ActivityKind.Children,
        Audience = Audience.Children,
        Start = day.ToDateTime(new TimeOnly(14, 0)),
        End = day.ToDateTime(new TimeOnly(16, 0)),
        Expected = 20,
        RoomIds = [.. rooms],
        OutsidePlace = rooms.Length == 0 ? "村文化广场" : null,
    };

    /// <summary>The same every week.</summary>
    public ActivityRequest Weekly(DateOnly first, int count, params Guid[] rooms)
    {
        var request = Request(first, rooms);
        request.Series = new SeriesPattern { Rule = "FREQ=WEEKLY", Count = count };
        return request;
    }

    public Task<Outcome<ActivityDetails>> CreateAsync(ActivityRequest request, Person? by = null) => Host.AsAsync<IActivityService, Outcome<ActivityDetails>>(by ?? Organiser, s => s.CreateAsync(request));

    public Task<Outcome<ActivityDetails>> GetAsync(Guid id) => Host.AsAsync<IActivityService, Outcome<ActivityDetails>>(Secretary, s => s.GetAsync(id));

    /// <summary>Loads, changes and saves as an editor does.</summary>
    public Task<Outcome<ActivityDetails>> ChangeAsync(
        ActivityDetails seen, Action<ActivityRequest> change, Person? by = null, SeriesScope scope = SeriesScope.This, List<SeriesAnswer>? answers = null, bool overwrite = false) =>
        ChangeAsync(seen, Change(seen, change, scope, answers, overwrite), by);

    public Task<Outcome<ActivityDetails>> ChangeAsync(ActivityDetails seen, ActivityChangeRequest request, Person? by = null) =>
        Host.AsAsync<IActivityService, Outcome<ActivityDetails>>(by ?? Organiser, s => s.ChangeAsync(seen.Id, request));

    public static ActivityChangeRequest Change(ActivityDetails seen, Action<ActivityRequest> change, SeriesScope scope = SeriesScope.This, List<SeriesAnswer>? answers = null, bool overwrite = false)
    {
        var wanted = seen.Contents.Copy();
        change(wanted);
        return new ActivityChangeRequest { Activity = wanted, Loaded = seen.Contents.Copy(), Scope = scope, Answers = answers ?? [], Overwrite = overwrite };
    }

    public async Task<MonthPlan> MonthAsync(int year, int month, Person? by = null) => (await Host.AsAsync<IActivityService, Outcome<MonthPlan>>(by ?? Organiser, s => s.MonthAsync(Center, year, month))).Value;

    /// <summary>Takes a step on what is there now.</summary>
    public async Task<Outcome> StepAsync(Person by, int year, int month, Func<IActivityMonthService, MonthStepRequest, Task<Outcome>> step)
    {
        var stamp = (await MonthAsync(year, month)).Stamp;
        return await Host.AsAsync<IActivityMonthService, Outcome>(by, s => step(s, new MonthStepRequest { CenterId = Center, Year = year, Month = month, Stamp = stamp }));
    }

    /// <summary>All the way to publication.</summary>
    public async Task PublishAsync(int year, int month)
    {
        Assert.Equal("", (await StepAsync(Organiser, year, month, (s, r) => s.SubmitAsync(r))).Message);
        Assert.Equal("", (await StepAsync(Secretary, year, month, (s, r) => s.ApproveAsync(r))).Message);
        Assert.Equal("", (await StepAsync(Organiser, year, month, (s, r) => s.PublishAsync(r))).Message);
    }

    /// <summary>Somebody else's booking in the afternoon.</summary>
    public Task<Outcome<BookingDetails>> BookAsync(DateOnly day, Guid room, Person? by = null) => Host.AsAsync<IBookingService, Outcome<BookingDetails>>(by ?? Cadre, s => s.CreateAsync(new BookingRequest
    {
        RoomId = room,
        Start = day.ToDateTime(new TimeOnly(15, 0)),
        End = day.ToDateTime(new TimeOnly(17, 0)),
        Title = "例会",
        HeadCount = 10,
    }));

    /// <summary>Activities and bookings of the village.</summary>
    public Task<(int Activities, int Bookings, int Holds)> CountAsync() => Host.InDatabaseAsync(async db => (
        await db.Activities.CountAsync(a => a.CenterId == Center),
        await db.Bookings.CountAsync(b => b.CenterId == Center),
        await db.RoomHolds.CountAsync(h => db.Bookings.Any(b => b.Id == h.BookingId && b.CenterId == Center))));

    public Task<List<DateTime>> StartsAsync(Guid seriesId) => Host.InDatabaseAsync(db => db.Activities.Where(a => a.SeriesId == seriesId && a.Status != ActivityStatus.Cancelled).OrderBy(a => a.Start).Select(a => a.Start).ToListAsync());

    private static Room NewRoom(Guid center, string name, int capacity, bool approval = false, int checkIn = 0) => new()
    {
        CenterId = center,
        Name = name,
        Functions = RoomFunction.CultureAndSport,
        Floor = 1,
        Capacity = capacity,
        Policy = new RoomPolicy { OpeningHours = [.. OpeningHours.Daily(0, 24)], MinimumMinutes = 5, MaximumMinutes = 1440, NoticeMinutes = 0, HorizonDays = 60, NeedsApproval = approval, CheckInWithinMinutes = checkIn },
    };
}
