using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Tests.Bookings.Arrivals;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ArrivalGroup.Name)]
public class RemindOfBookingsTests(ArrivalHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Remind_AnHourBefore_TellsEachStartOnce(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await world.AddRoomAsync();
        var booked = (await world.BookAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
        var cancelled = (await world.BookAsync(world.Other, world.At(room, "10:00", "11:00"))).Value;
        await world.CancelAsync(world.Other, cancelled.Id);
        world.Clock.MoveTo(booked.Start.AddMinutes(-61));
        await RemindAsync(world);
        Assert.Equal(0, await world.ToldAsync(world.Cadre, "预约快开始了"));
        world.Clock.MoveTo(booked.Start.AddMinutes(-60));
        await RemindAsync(world);
        await RemindAsync(world);
        Assert.Equal(1, await world.ToldAsync(world.Cadre, "预约快开始了"));
        Assert.Equal(0, await world.ToldAsync(world.Other, "预约快开始了"));

        // What is booked for the coming hour needs no reminder: whoever booked it has just done so.
        var start = booked.Start.AddMinutes(-30);
        Assert.True((await world.BookAsync(world.Other, new BookingRequestBuilder(room).Between(start, start.AddMinutes(20)).Build())).Succeeded);
        await RemindAsync(world);
        Assert.Equal(0, await world.ToldAsync(world.Other, "预约快开始了"));
    }

    private static Task RemindAsync(ArrivalWorld world) => world.Host.AsAsync<RemindOfBookingsJob, bool>(null, async job =>
    {
        await job.RunAsync(default);
        return true;
    });
}
