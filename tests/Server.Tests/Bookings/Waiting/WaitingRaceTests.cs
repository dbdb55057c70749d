using PartyMassCenter.Server.Tests.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Bookings.Waiting;

/// <summary>However many want a time, it goes to the first who waited for it.</summary>
[Collection(ArrivalGroup.Name)]
public class WaitingRaceTests(ArrivalHosts hosts)
{
    private const int People = 30;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cancel_WhileThirtyWaitAndThirtyBook_GivesItToTheFirstInTheQueue(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (queuers, others) = (await world.AddCadresAsync(People), await world.AddCadresAsync(People));
        for (var round = 0; round < 3; round++)
        {
            var room = await world.AddRoomAsync();
            var taken = (await world.BookAsync(world.Administrator, world.At(room, "9:00", "10:00"))).Value;
            var joined = await Task.WhenAll(queuers.Select(q => world.JoinAsync(q, world.At(room, "9:00", "10:00"))));
            Assert.All(joined, j => Assert.True(j.Succeeded, string.Join("；", j.Refusals.Select(r => r.Message))));
            var first = (await Task.WhenAll(joined.Select(j => world.ReadAsync(j.Value.Id)))).Single(b => b.Waiting?.Position == 1);

            var bookings = others.Take(People / 2).Select(o => world.BookAsync(o, world.At(room, "9:00", "10:00"))).ToList();
            var cancel = world.CancelAsync(world.Administrator, taken.Id);
            bookings.AddRange(others.Skip(People / 2).Select(o => world.BookAsync(o, world.At(room, "9:00", "10:00"))));
            Assert.True((await cancel).Succeeded);
            Assert.All(await Task.WhenAll(bookings), b => Assert.Equal(["booking.overlap"], b.Refusals.Select(r => r.Code)));

            var after = await Task.WhenAll(joined.Select(j => world.ReadAsync(j.Value.Id)));
            Assert.Equal(first.Id, Assert.Single(after, b => b.Status == BookingStatus.Offered).Id);
            Assert.Equal(People - 1, after.Count(b => b.Status == BookingStatus.Waiting));
        }

        await world.AssertSoundAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Join_WhileTheTimeIsCancelled_LeavesNobodyWaitingForFreeTime(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        for (var round = 0; round < 10; round++)
        {
            var room = await world.AddRoomAsync();
            var taken = (await world.BookAsync(world.Administrator, world.At(room, "9:00", "10:00"))).Value;
            var join = world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"));
            Assert.True((await world.CancelAsync(world.Administrator, taken.Id)).Succeeded);
            var joined = await join;
            if (joined.Succeeded) Assert.Equal(BookingStatus.Offered, await world.StatusAsync(joined.Value.Id));
            else Assert.Equal(["waiting.free"], joined.Refusals.Select(r => r.Code));
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Accept_AgainstTheOffersEnd_HasOneResult(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        for (var round = 0; round < 10; round++)
        {
            var room = await world.AddRoomAsync();
            var taken = (await world.BookAsync(world.Administrator, world.At(room, "9:00", "10:00"))).Value;
            var first = (await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
            var next = (await world.JoinAsync(world.Other, world.At(room, "9:00", "10:00"))).Value;
            await world.CancelAsync(world.Administrator, taken.Id);
            world.Clock.Advance(TimeSpan.FromMinutes(119.99));
            var accept = world.AcceptAsync(world.Cadre, first.Id);
            world.Clock.Advance(TimeSpan.FromMinutes(0.01));
            await Task.WhenAll(world.ServeAsync(), world.ServeAsync(), accept);
            await world.ServeAsync();

            var accepted = (await accept).Succeeded;
            var expected = accepted ? (BookingStatus.Approved, BookingStatus.Waiting) : (BookingStatus.Cancelled, BookingStatus.Offered);
            Assert.Equal(expected, (await world.StatusAsync(first.Id), await world.StatusAsync(next.Id)));
        }

        await world.AssertSoundAsync();
    }
}
