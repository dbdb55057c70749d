using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Arrivals;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Bumping;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>A publishable activity can't lose its room.</summary>
[Collection(ActivityWorldsGroup.Name)]
public class HeldRoomTests(ActivityWorlds worlds)
{
    private static readonly DateOnly Saturday = new(2026, 11, 28);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Booking_OfAnActivity_IsNotChangedCancelledOrEndedFromItsOwnSide(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday, world.Library.Id), world.Secretary)).Value;
        var booking = (await world.Host.AsAsync<IBookingService, Outcome<BookingDetails>>(world.Secretary, s => s.GetAsync(made.Rooms[0].BookingId))).Value;
        Assert.False(booking.MayChange);
        var request = new BookingRequest { RoomId = booking.RoomId, Start = booking.Start.AddHours(1), End = booking.End.AddHours(1), Title = "例会", HeadCount = 5, Version = booking.Version };
        var change = await world.Host.AsAsync<IBookingService, Outcome<BookingDetails>>(world.Secretary, s => s.ChangeAsync(booking.Id, request));
        var cancel = await world.Host.AsAsync<IBookingService, Outcome>(world.Secretary, s => s.CancelAsync(booking.Id, "要开会"));
        var release = await world.Host.AsAsync<IArrivalService, Outcome>(world.Secretary, s => s.ReleaseAsync(booking.Id));
        Assert.All([change, cancel, release], o => Assert.Equal("这是活动《少年书社》的用房，请在那里修改或取消。", o.Message));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Booking_OfAnActivity_GivesWayToNothing(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.True((await world.CreateAsync(world.Request(Saturday, world.Library.Id))).Succeeded);
        var urgent = new BookingRequest { RoomId = world.Library.Id, Start = Saturday.ToDateTime(new TimeOnly(15, 0)), End = Saturday.ToDateTime(new TimeOnly(16, 0)), Title = "防汛会", HeadCount = 5 };
        var bump = await world.Host.AsAsync<IBumpService, Outcome<IReadOnlyList<HitBooking>>>(world.Secretary, s => s.PreviewAsync(urgent));
        Assert.Contains("活动《少年书社》的用房", Assert.Single(bump.Refusals).Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Booking_OfAnActivity_IsNotMovedByAClosure(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        Assert.True((await world.CreateAsync(world.Request(Saturday, world.Library.Id))).Succeeded);
        var closure = new BlackoutRequest { CenterId = world.Center, RoomIds = [world.Library.Id], Start = Saturday.ToDateTime(new TimeOnly(8, 0)), End = Saturday.ToDateTime(new TimeOnly(18, 0)), Reason = "检修" };
        var hits = (await world.Host.AsAsync<IBlackoutService, Outcome<IReadOnlyList<HitBooking>>>(world.Secretary, s => s.PreviewAsync(closure))).Value;
        var hit = Assert.Single(hits).Booking;
        closure.Choices = [new HitChoice(hit.Id, hit.Version, HitAnswer.Cancel)];
        var refused = await world.Host.AsAsync<IBlackoutService, Outcome>(world.Secretary, async s => await s.AddAsync(closure));
        Assert.Contains("活动《少年书社》的用房", refused.Message, StringComparison.Ordinal);
        Assert.Equal((1, 1, 1), await world.CountAsync());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Booking_OfAnActivity_IsNotReleasedWhenNobodyChecksIn(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday, world.Studio.Id))).Value;
        await world.BookAsync(Saturday.AddDays(1), world.Studio.Id);
        var was = world.Host.Clock.WallClock;
        try
        {
            world.Host.Clock.MoveTo(Saturday.ToDateTime(new TimeOnly(15, 0)));
            await using var scope = world.Host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ReleaseNoShowsJob>().RunAsync(default);
            Assert.Equal(BookingStatus.Approved, (await world.GetAsync(made.Id)).Value.Rooms[0].Status);
        }
        finally
        {
            world.Host.Clock.MoveTo(was);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Request_OfAnActivity_MayBeTurnedDownAndThenItIsNotPublished(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday, world.Hall.Id))).Value;
        Assert.Equal(BookingStatus.Requested, made.Rooms[0].Status);
        Assert.Equal("", (await world.StepAsync(world.Organiser, 2026, 11, (s, r) => s.SubmitAsync(r))).Message);
        Assert.Equal("", (await world.StepAsync(world.Secretary, 2026, 11, (s, r) => s.ApproveAsync(r))).Message);
        Assert.Equal("activity-month.rooms", Assert.Single((await world.StepAsync(world.Organiser, 2026, 11, (s, r) => s.PublishAsync(r))).Refusals).Code);
        var booking = (await world.Host.AsAsync<IBookingService, Outcome<BookingDetails>>(world.Secretary, s => s.GetAsync(made.Rooms[0].BookingId))).Value;
        Assert.True((await world.Host.AsAsync<IBookingService, Outcome>(world.Secretary, s => s.RejectAsync(booking.Id, booking.Version, "要检修"))).Succeeded);
        var month = await world.MonthAsync(2026, 11);
        Assert.Contains("已驳回", Assert.Single(month.Warnings, w => w.Kind == WarningKind.Room).Text, StringComparison.Ordinal);

        // Another room, and it can be.
        var changed = await world.ChangeAsync((await world.GetAsync(made.Id)).Value, r => r.RoomIds = [world.Library.Id], world.Secretary);
        Assert.Equal("", changed.Message);
        Assert.Equal("", (await world.StepAsync(world.Organiser, 2026, 11, (s, r) => s.PublishAsync(r))).Message);
        Assert.Equal(ActivityStatus.Published, (await world.GetAsync(made.Id)).Value.Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cancel_OfAnActivity_LetsItsRoomGo(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var made = (await world.CreateAsync(world.Request(Saturday, world.Library.Id))).Value;
        Assert.False((await world.BookAsync(Saturday, world.Library.Id)).Succeeded);
        Assert.Equal("", (await world.Host.AsAsync<IActivityService, Outcome>(world.Cadre, s => s.CancelAsync(made.Id, "老师有事"))).Message);
        Assert.True((await world.BookAsync(Saturday, world.Library.Id)).Succeeded);
        Assert.Equal((ActivityStatus.Cancelled, "老师有事"), ((await world.GetAsync(made.Id)).Value.Status, (await world.GetAsync(made.Id)).Value.Reason));
        Assert.Equal(1, await world.Host.InDatabaseAsync(db => db.Outbox.CountAsync(m => m.PersonId == world.Organiser.Id && m.Title == "活动已取消")));
    }
}
