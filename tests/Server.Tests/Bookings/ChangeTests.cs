using System.Net;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

[Collection(ServersGroup.Name)]
public class ChangeTests(Servers servers)
{
    private static BookingRequestBuilder At(Guid room, int hour) => new BookingRequestBuilder(room).On(RunningServer.Tomorrow, new TimeOnly(hour, 0), new TimeOnly(hour, 45));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_ToAFreeTime_MovesItAndFreesTheOldOne(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var booked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        var moved = (await cadre.ChangeAsync(booked.Id, At(room, 14).Version(booked.Version).Build())).Must;
        Assert.Equal(14, moved.Start.Hour);
        Assert.True((await cadre.BookAsync(At(room, 9).Build())).Succeeded);
        Assert.Equal(["booking.overlap"], (await cadre.BookAsync(At(room, 14).Build())).Refusals);
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_ByAnHourIntoItsOwnTime_IsAllowed(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync(r => r.BufferAfterMinutes = 30);
        var day = RunningServer.Tomorrow;
        var booked = (await cadre.BookAsync(new BookingRequestBuilder(room).On(day, new TimeOnly(9, 0), new TimeOnly(11, 0)).Build())).Must;
        var change = new BookingRequestBuilder(room).On(day, new TimeOnly(10, 0), new TimeOnly(12, 0)).Version(booked.Version).Build();
        Assert.True((await cadre.ChangeAsync(booked.Id, change)).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_IntoATakenTime_IsRefusedAndChangesNothing(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var (room, other) = (await server.AddRoomAsync(), await server.AddRoomAsync());
        var booked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        Assert.True((await cadre.BookAsync(At(other, 9).Build())).Succeeded);
        Assert.Equal(["booking.overlap"], (await cadre.ChangeAsync(booked.Id, At(other, 9).Version(booked.Version).Build())).Refusals);
        var still = (await cadre.BookingAsync(booked.Id)).Must;
        Assert.Equal((room, booked.Version), (still.RoomId, still.Version));
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfAnOldVersion_IsRefused(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var booked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        Assert.True((await cadre.ChangeAsync(booked.Id, At(room, 10).Version(booked.Version).Build())).Succeeded);
        Assert.Equal(HttpStatusCode.Conflict, (await cadre.ChangeAsync(booked.Id, At(room, 11).Version(booked.Version).Build())).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfSomebodyElsesBooking_IsForbidden(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var room = await server.AddRoomAsync();
        var booked = (await (await server.AsAsync(SampleAccounts.Cadre)).BookAsync(At(room, 9).Build())).Must;
        var organiser = await server.AsAsync(SampleAccounts.Organiser);
        Assert.Equal(HttpStatusCode.Forbidden, (await organiser.ChangeAsync(booked.Id, At(room, 10).Version(booked.Version).Build())).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await organiser.CancelAsync(booked.Id, "想用这个时间")).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cancel_FreesTheTimeAndKeepsTheReason(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var cadre = await server.AsAsync(SampleAccounts.Cadre);
        var room = await server.AddRoomAsync();
        var booked = (await cadre.BookAsync(At(room, 9).Build())).Must;
        Assert.Equal(HttpStatusCode.BadRequest, (await cadre.CancelAsync(booked.Id, "")).Status);
        Assert.True((await cadre.CancelAsync(booked.Id, "会议改期")).Succeeded);
        var cancelled = (await cadre.BookingAsync(booked.Id)).Must;
        Assert.Equal((BookingStatus.Cancelled, "会议改期"), (cancelled.Status, cancelled.Reason));
        Assert.Equal(["booking.over"], (await cadre.CancelAsync(booked.Id, "再取消一次")).Refusals);
        Assert.True((await cadre.BookAsync(At(room, 9).Build())).Succeeded);
        await Holds.AssertSoundAsync(server.Database);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Details_OfAnothersBooking_MaskThePhone(DatabaseEngine engine)
    {
        var server = await servers.OnAsync(engine);
        var room = await server.AddRoomAsync();
        var booked = (await (await server.AsAsync(SampleAccounts.Cadre)).BookAsync(At(room, 9).Build())).Must;
        Assert.Equal("13800001234", booked.ContactPhone);
        Assert.Equal("138****1234", (await (await server.AsAsync(SampleAccounts.Organiser)).BookingAsync(booked.Id)).Must.ContactPhone);
    }
}
