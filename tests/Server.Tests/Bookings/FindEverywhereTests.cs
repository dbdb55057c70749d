using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Bookings;

public class FindEverywhereTests
{
    private static readonly DateTime Start = new(2026, 11, 24, 9, 0, 0);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task FindEverywhere_AsksAsManyQueriesForManyCentresAsForOne(DatabaseEngine engine)
    {
        QueryCount.Watch();
        await using var host = await PeopleHost.StartAsync(engine);
        var (town, rooms) = await VillagesAsync(host, 1);

        // The first call also reads what is kept in memory from then on, such as the calendar of holidays.
        await FindAsync(host, town, rooms[0]);
        var few = await QueryCount.OfAsync(() => FindAsync(host, town, rooms[0]));
        var (large, many) = await VillagesAsync(host, 12);
        IReadOnlyList<CenterOffers> found = [];
        var lot = await QueryCount.OfAsync(async () => found = await FindAsync(host, large, many[0]));
        Assert.Equal(12, found.Count);
        Assert.Equal(few, lot);
        Assert.InRange(lot, 3, 8);

        // The count does count: asking centre by centre costs more.
        Assert.True(await QueryCount.OfAsync(async () =>
        {
            foreach (var center in found) await host.AsAsync<IBookingService, bool>(large, async s => (await s.FindRoomsAsync(Wish(center.CenterId))).Succeeded);
        }) > 2 * lot);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task FindEverywhere_OffersFreeRoomsOfCentresThatOneMaySee(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (_, foreign) = await VillagesAsync(host, 1);
        var (town, rooms) = await VillagesAsync(host, 2);
        Assert.True(await host.AsAsync<IBookingService, bool>(town, async s => (await s.CreateAsync(new BookingRequestBuilder(rooms[0].Id).Between(Start, Start.AddHours(1)).Build())).Succeeded));
        var found = await FindAsync(host, town, rooms[0]);
        Assert.Equal(rooms.Select(r => r.CenterId).Order(), found.Select(c => c.CenterId).Order());
        Assert.DoesNotContain(found, c => c.CenterId == foreign[0].CenterId);
        var taken = found.Single(c => c.CenterId == rooms[0].CenterId);
        Assert.Equal((0, 1), (taken.Offers.Count, taken.Others));
        Assert.Equal(rooms[1].Id, Assert.Single(found.Single(c => c.CenterId == rooms[1].CenterId).Offers).Room.Id);
    }

    private static FindRoomsRequest Wish(Guid center) => new() { CenterId = center, Start = Start, End = Start.AddHours(1), HeadCount = 10 };

    private static async Task<IReadOnlyList<CenterOffers>> FindAsync(PeopleHost host, Person person, Room room) =>
        await host.AsAsync<IBookingService, IReadOnlyList<CenterOffers>>(person, async s => (await s.FindEverywhereAsync(Wish(room.CenterId))).Value);

    /// <summary>A town's administrator, and a room in each of so many villages.</summary>
    private static Task<(Person Town, IReadOnlyList<Room> Rooms)> VillagesAsync(PeopleHost host, int count) => host.InDatabaseAsync(async db =>
    {
        var county = TestCounty.AddTo(db, "清河");
        List<Room> rooms = [];
        for (var i = 0; i < count; i++)
        {
            var village = county.AddVillage(db);
            rooms.Add(new Room { CenterId = village.Id, Name = "会议室", Functions = RoomFunction.Meeting, Floor = 1, Capacity = 40, Policy = new RoomPolicy { OpeningHours = [.. OpeningHours.Daily(0, 24)], HorizonDays = 730 } });
        }

        db.AddRange(rooms);
        var person = TestCounty.AddPerson(db, county.Town, Role.TownAdministrator);
        await db.SaveChangesAsync();
        return (person, (IReadOnlyList<Room>)rooms);
    });
}
