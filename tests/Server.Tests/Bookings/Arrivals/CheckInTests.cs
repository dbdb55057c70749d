using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Bookings.Arrivals;

[Collection(ArrivalGroup.Name)]
public class CheckInTests(ArrivalHosts hosts)
{
    private static Task<Guid> DoorRoomAsync(ArrivalWorld world) => world.AddRoomAsync(p => p with { CheckInWithinMinutes = 15, CheckInOpensMinutes = 30, BufferAfterMinutes = 20 });

    [Theory, OnSqlite, OnPostgreSql]
    public async Task CheckIn_OpensBeforeTheStartAndIsKept(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await DoorRoomAsync(world);
        var booked = (await world.BookAsync(world.Cadre, world.At(room, "9:00", "11:00"))).Value;
        world.Clock.MoveTo(booked.Start.AddMinutes(-31));
        Assert.Equal(["arrival.early"], (await world.CheckInAsync(world.Cadre, booked.Id)).Refusals.Select(r => r.Code));
        world.Clock.MoveTo(booked.Start.AddMinutes(-30));
        Assert.Equal(["access.not-allowed"], (await world.CheckInAsync(world.Other, booked.Id)).Refusals.Select(r => r.Code));
        var door = (await world.Host.AsAsync<IArrivalService, Outcome<DoorDetails>>(world.Cadre, s => s.AtDoorAsync(room))).Value;
        Assert.True(Assert.Single(door.Own).MayCheckIn);
        Assert.Empty((await world.Host.AsAsync<IArrivalService, Outcome<DoorDetails>>(world.Other, s => s.AtDoorAsync(room))).Value.Own);

        Assert.True((await world.CheckInAsync(world.Cadre, booked.Id)).Succeeded);
        Assert.True((await world.CheckInAsync(world.Administrator, booked.Id)).Succeeded);
        var arrived = await world.ReadAsync(booked.Id);
        Assert.Equal((booked.Start.AddMinutes(-30), world.Cadre.Name), (arrived.Arrival?.CheckedInAt, arrived.Arrival?.CheckedInBy));
        Assert.Single(arrived.Story, s => s.Text == "签到");
        world.Clock.MoveTo(booked.Start.AddMinutes(60));
        await world.ReleaseMissedAsync();
        Assert.Equal(BookingStatus.Approved, await world.StatusAsync(booked.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task CheckIn_ByAnAdministratorForSomebody_IsAllowed(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var booked = (await world.BookAsync(world.Cadre, world.At(await DoorRoomAsync(world), "9:00", "11:00"))).Value;
        world.Clock.MoveTo(booked.Start);
        Assert.True((await world.CheckInAsync(world.Administrator, booked.Id)).Succeeded);
        Assert.Equal(world.Administrator.Name, (await world.ReadAsync(booked.Id)).Arrival?.CheckedInBy);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task CheckIn_WhereNoneIsWanted_IsRefused(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var booked = (await world.BookAsync(world.Cadre, world.At(await world.AddRoomAsync(), "9:00", "11:00"))).Value;
        world.Clock.MoveTo(booked.Start);
        Assert.Equal(["arrival.not-wanted"], (await world.CheckInAsync(world.Cadre, booked.Id)).Refusals.Select(r => r.Code));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ReleaseMissed_AtTheLimitAndNotBefore_FreesTheRoomAndServesTheQueue(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await DoorRoomAsync(world);
        var booked = (await world.BookAsync(world.Cadre, world.At(room, "9:00", "11:00"))).Value;
        var waits = (await world.JoinAsync(world.Other, world.At(room, "10:00", "11:00"))).Value;
        world.Clock.MoveTo(booked.Start.AddMinutes(14));
        await world.ReleaseMissedAsync();
        Assert.Equal(BookingStatus.Approved, await world.StatusAsync(booked.Id));
        world.Clock.MoveTo(booked.Start.AddMinutes(15));
        await Task.WhenAll(world.ReleaseMissedAsync(), world.ReleaseMissedAsync());
        var missed = await world.ReadAsync(booked.Id);
        Assert.Equal((BookingStatus.NoShow, "开始后15分钟内没有签到，时间已自动释放"), (missed.Status, missed.Reason));
        Assert.Equal(1, await world.ToldAsync(world.Cadre, "没有签到，预约已释放"));
        Assert.Equal(BookingStatus.Offered, await world.StatusAsync(waits.Id));
        Assert.Equal(["arrival.not-coming"], (await world.CheckInAsync(world.Cadre, booked.Id)).Refusals.Select(r => r.Code));
        await world.AssertSoundAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ReleaseMissed_OfWhatEndedWhileTheSystemWasDown_HoldsNothingAgainstAnybody(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var booked = (await world.BookAsync(world.Cadre, world.At(await DoorRoomAsync(world), "9:00", "11:00"))).Value;
        world.Clock.MoveTo(booked.End.AddMinutes(10));
        await world.ReleaseMissedAsync();
        Assert.Equal(BookingStatus.Approved, await world.StatusAsync(booked.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task ReleaseMissed_OfWhatWasBookedAfterItsStart_LeavesTimeToCome(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await DoorRoomAsync(world);
        var request = world.At(room, "9:00", "11:00");
        world.Clock.MoveTo(request.Start.AddMinutes(20));
        var booked = (await world.BookAsync(world.Cadre, request)).Value;
        await world.ReleaseMissedAsync();
        Assert.Equal(BookingStatus.Approved, await world.StatusAsync(booked.Id));
        world.Clock.Advance(TimeSpan.FromMinutes(15));
        await world.ReleaseMissedAsync();
        Assert.Equal(BookingStatus.NoShow, await world.StatusAsync(booked.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Release_EndsTheBookingNow_KeepsTheClearingAndServesTheQueue(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await DoorRoomAsync(world);
        var booked = (await world.BookAsync(world.Cadre, world.At(room, "9:00", "12:00"))).Value;
        var waits = (await world.JoinAsync(world.Other, world.At(room, "10:30", "11:30"))).Value;
        Assert.Equal(["arrival.not-running"], (await world.ReleaseAsync(world.Cadre, booked.Id)).Refusals.Select(r => r.Code));
        world.Clock.MoveTo(booked.Start.AddMinutes(60));
        Assert.Equal(["access.not-allowed"], (await world.ReleaseAsync(world.Other, booked.Id)).Refusals.Select(r => r.Code));
        Assert.True((await world.ReleaseAsync(world.Cadre, booked.Id)).Succeeded);

        var ended = await world.ReadAsync(booked.Id);
        Assert.Equal((BookingStatus.Approved, booked.Start.AddMinutes(60)), (ended.Status, ended.End));
        Assert.Contains(ended.Story, s => s.Text == "提前结束，原定到12:00");
        Assert.Equal(BookingStatus.Offered, await world.StatusAsync(waits.Id));
        var soon = new PartyMassCenter.TestKit.Bookings.BookingRequestBuilder(room).Between(booked.Start.AddMinutes(65), booked.Start.AddMinutes(70)).Build();
        Assert.Equal(["booking.buffer"], (await world.BookAsync(world.Other, soon)).Refusals.Select(r => r.Code));
        await world.ReleaseMissedAsync();
        Assert.Equal(BookingStatus.Approved, await world.StatusAsync(booked.Id));
        await world.AssertSoundAsync();
    }
}
