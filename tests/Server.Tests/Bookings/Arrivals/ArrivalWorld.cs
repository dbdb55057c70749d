using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Bookings.Arrivals;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Centers;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Server.Tests.Bookings.Arrivals;

/// <summary>A village of its own on a shared server, with an administrator, cadres and rooms, and a clock that the test moves.</summary>
public sealed class ArrivalWorld
{
    private readonly PeopleHost host;

    private ArrivalWorld(PeopleHost host, OrgUnit village, Person administrator, Person cadre, Person other) =>
        (this.host, Village, Administrator, Cadre, Other) = (host, village, administrator, cadre, other);

    public OrgUnit Village { get; }

    public Person Administrator { get; }

    public Person Cadre { get; }

    public Person Other { get; }

    public TestClock Clock => host.Clock;

    public PeopleHost Host => host;

    /// <summary>Tomorrow by the clock when the test asks.</summary>
    public DateOnly Tomorrow => DateOnly.FromDateTime(Clock.WallClock).AddDays(1);

    public static Task<ArrivalWorld> AddToAsync(PeopleHost host) => host.InDatabaseAsync(async db =>
    {
        var village = TestCounty.AddTo(db, "柳溪").AddVillage(db);
        var world = new ArrivalWorld(
            host, village, TestCounty.AddPerson(db, village, Role.CenterAdministrator), TestCounty.AddPerson(db, village, Role.Cadre), TestCounty.AddPerson(db, village, Role.Cadre));
        await db.SaveChangesAsync();
        return world;
    });

    public Task<IReadOnlyList<Person>> AddCadresAsync(int count) => host.InDatabaseAsync<IReadOnlyList<Person>>(async db =>
    {
        var people = Enumerable.Range(0, count).Select(_ => TestCounty.AddPerson(db, Village, Role.Cadre)).ToList();
        await db.SaveChangesAsync();
        return people;
    });

    public Task<Guid> AddRoomAsync(Func<RoomPolicy, RoomPolicy>? policy = null) => host.InDatabaseAsync(async db =>
    {
        var plain = new RoomPolicy { OpeningHours = [.. OpeningHours.Daily(0, 24)], MinimumMinutes = 5, MaximumMinutes = 1440, HorizonDays = 730 };
        var room = new Room { CenterId = Village.Id, Name = $"测试室{Guid.CreateVersion7():N}", Functions = RoomFunction.Meeting, Floor = 1, Capacity = 40, Policy = policy?.Invoke(plain) ?? plain };
        db.Add(room);
        await db.SaveChangesAsync();
        return room.Id;
    });

    /// <summary>A hall of two parts.</summary>
    public async Task<(Guid Hall, Guid Part)> AddHallAsync()
    {
        var (hall, a, b) = (await AddRoomAsync(), await AddRoomAsync(), await AddRoomAsync());
        await host.InDatabaseAsync(async db =>
        {
            (await db.Rooms.FirstAsync(r => r.Id == hall)).PartIds = [a, b];
            db.AddRange(new RoomPart { CombinedRoomId = hall, PartRoomId = a }, new RoomPart { CombinedRoomId = hall, PartRoomId = b });
            return await db.SaveChangesAsync();
        });
        return (hall, a);
    }

    public BookingRequest At(Guid room, string from, string to) => new BookingRequestBuilder(room).On(Tomorrow, TimeOnly.Parse(from), TimeOnly.Parse(to)).Build();

    public Task<Outcome<BookingDetails>> BookAsync(Person who, BookingRequest request) => host.AsAsync<IBookingService, Outcome<BookingDetails>>(who, s => s.CreateAsync(request));

    public Task<Outcome<BookingDetails>> JoinAsync(Person who, BookingRequest request) => host.AsAsync<IWaitingService, Outcome<BookingDetails>>(who, s => s.JoinAsync(request));

    public Task<Outcome<BookingDetails>> AcceptAsync(Person who, Guid id) => host.AsAsync<IWaitingService, Outcome<BookingDetails>>(who, s => s.AcceptAsync(id));

    public Task<Outcome> CancelAsync(Person who, Guid id) => host.AsAsync<IBookingService, Outcome>(who, s => s.CancelAsync(id, "会议改期"));

    public async Task<BookingDetails> ReadAsync(Guid id) => (await host.AsAsync<IBookingService, Outcome<BookingDetails>>(Administrator, s => s.GetAsync(id))).Value;

    public async Task<BookingStatus> StatusAsync(Guid id) => (await ReadAsync(id)).Status;

    public Task<Outcome> CheckInAsync(Person who, Guid id) => host.AsAsync<IArrivalService, Outcome>(who, s => s.CheckInAsync(id));

    public Task<Outcome> ReleaseAsync(Person who, Guid id) => host.AsAsync<IArrivalService, Outcome>(who, s => s.ReleaseAsync(id));

    public Task<Outcome> LimitAsync(int count, NoShowEffect effect) => host.AsAsync<IArrivalService, Outcome>(
        Administrator, s => s.LimitAsync(Village.Id, new NoShowLimitRequest { Count = count, WithinDays = 30, ForDays = 14, Effect = effect }));

    public Task ServeAsync() => host.AsAsync<ServeWaitingJob, bool>(null, async job =>
    {
        await job.RunAsync(default);
        return true;
    });

    public Task ReleaseMissedAsync() => host.AsAsync<ReleaseNoShowsJob, bool>(null, async job =>
    {
        await job.RunAsync(default);
        return true;
    });

    /// <summary>Messages of that title, on their way or delivered.</summary>
    public Task<int> ToldAsync(Person who, string title) => host.InDatabaseAsync(async db =>
        Math.Max(await db.Outbox.CountAsync(m => m.PersonId == who.Id && m.Title == title), await db.Inbox.CountAsync(m => m.PersonId == who.Id && m.Title == title)));

    public Task AssertSoundAsync() => Holds.AssertSoundAsync(host.Database);
}
