using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Bookings.Arrivals;

[Collection(ArrivalGroup.Name)]
public class NoShowLimitTests(ArrivalHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_AfterTooManyNoShows_IsRefusedUntilForgiven(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var missed = await MissTwiceAsync(world);
        var room = await world.AddRoomAsync();
        Assert.True((await world.BookAsync(world.Cadre, world.At(room, "8:00", "9:00"))).Succeeded);
        Assert.True((await world.LimitAsync(2, NoShowEffect.MayNotBook)).Succeeded);
        Assert.Equal(["booking.no-shows"], (await world.BookAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Refusals.Select(r => r.Code));
        Assert.True((await world.BookAsync(world.Other, world.At(room, "10:00", "11:00"))).Succeeded);

        Assert.Equal(["booking.reason"], (await ForgiveAsync(world, missed, " ")).Refusals.Select(r => r.Code));
        Assert.True((await ForgiveAsync(world, missed, "人到了，忘记签到")).Succeeded);
        Assert.Equal(["arrival.not-missed"], (await ForgiveAsync(world, missed, "再免一次")).Refusals.Select(r => r.Code));
        Assert.Equal("人到了，忘记签到", (await world.ReadAsync(missed)).Arrival?.ForgivenReason);
        Assert.True((await world.BookAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Succeeded);

        var day = DateOnly.FromDateTime(world.Clock.WallClock);
        var report = (await world.Host.AsAsync<IArrivalService, Outcome<NoShowReport>>(world.Administrator, s => s.NoShowsAsync(world.Village.Id, day.AddDays(-5), day))).Value;
        Assert.Equal(new NoShowShare(world.Cadre.Name, 2, 2, 1), Assert.Single(report.People));
        Assert.Equal(2, report.Items.Count);
        Assert.Equal(2, report.Limit.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Create_AfterTooManyNoShows_AsksForApprovalWhereTheCentreWantsThat(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        await MissTwiceAsync(world);
        await world.LimitAsync(2, NoShowEffect.NeedsApproval);
        var room = await world.AddRoomAsync();
        var asked = (await world.BookAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
        Assert.Equal(BookingStatus.Requested, asked.Status);
        Assert.True((await world.Host.AsAsync<IBookingService, Outcome>(world.Administrator, s => s.ApproveAsync(asked.Id, asked.Version))).Succeeded);
        Assert.Equal(BookingStatus.Approved, await world.StatusAsync(asked.Id));
        Assert.Equal(BookingStatus.Approved, (await world.BookAsync(world.Administrator, world.At(room, "10:00", "11:00"))).Value.Status);
        world.Clock.Advance(TimeSpan.FromDays(15));
        Assert.Equal(BookingStatus.Approved, (await world.BookAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value.Status);
    }

    private static Task<Outcome> ForgiveAsync(ArrivalWorld world, Guid id, string reason) =>
        world.Host.AsAsync<IArrivalService, Outcome>(world.Administrator, s => s.ForgiveAsync(id, reason));

    /// <summary>The cadre misses two bookings; the second one's id.</summary>
    private static async Task<Guid> MissTwiceAsync(ArrivalWorld world)
    {
        var room = await world.AddRoomAsync(p => p with { CheckInWithinMinutes = 10 });
        var id = Guid.Empty;
        for (var n = 0; n < 2; n++)
        {
            var booked = (await world.BookAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
            world.Clock.MoveTo(booked.Start.AddMinutes(10));
            await world.ReleaseMissedAsync();
            Assert.Equal(BookingStatus.NoShow, await world.StatusAsync(booked.Id));
            id = booked.Id;
        }

        return id;
    }
}
