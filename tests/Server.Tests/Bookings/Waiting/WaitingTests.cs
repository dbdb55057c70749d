using PartyMassCenter.Server.Tests.Bookings.Arrivals;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Bookings.Waiting;

[Collection(ArrivalGroup.Name)]
public class WaitingTests(ArrivalHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cancel_OffersTheTimeToTheFirstInTheQueueAndTellsThem(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await world.AddRoomAsync();
        var taken = (await world.BookAsync(world.Administrator, world.At(room, "9:00", "11:00"))).Value;
        var first = (await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
        var second = (await world.JoinAsync(world.Other, world.At(room, "9:30", "10:30"))).Value;
        Assert.Equal((BookingStatus.Waiting, 1), (first.Status, first.Waiting?.Position));
        Assert.Equal((BookingStatus.Waiting, 2), (second.Status, second.Waiting?.Position));

        Assert.True((await world.CancelAsync(world.Administrator, taken.Id)).Succeeded);
        var offered = await world.ReadAsync(first.Id);
        Assert.Equal(BookingStatus.Offered, offered.Status);
        Assert.Equal(world.Clock.WallClock.AddMinutes(120), offered.Waiting?.OfferUntil);
        Assert.Equal((BookingStatus.Waiting, 1), ((await world.ReadAsync(second.Id)).Status, (await world.ReadAsync(second.Id)).Waiting?.Position));
        Assert.Equal(1, await world.ToldAsync(world.Cadre, "候补到了，请确认"));
        Assert.Equal(["booking.overlap"], (await world.BookAsync(world.Other, world.At(room, "9:00", "10:00"))).Refusals.Select(r => r.Code));

        var accepted = (await world.AcceptAsync(world.Cadre, first.Id)).Value;
        Assert.Equal((BookingStatus.Approved, null), (accepted.Status, accepted.Waiting));
        Assert.Equal(["加入候补，排第1位", $"时间空出来了，为您保留到{ChineseDates.Moment(world.Clock.WallClock.AddMinutes(120))}，请确认", "确认了候补，预约成功"], accepted.Story.Select(s => s.Text));
        await world.AssertSoundAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Offer_ThatIsDeclinedOrRunsOut_GoesToTheNext(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await world.AddRoomAsync();
        var taken = (await world.BookAsync(world.Administrator, world.At(room, "9:00", "10:00"))).Value;
        var third = (await world.AddCadresAsync(1))[0];
        var queue = new List<BookingDetails>();
        foreach (var who in new[] { world.Cadre, world.Other, third }) queue.Add((await world.JoinAsync(who, world.At(room, "9:00", "10:00"))).Value);
        await world.CancelAsync(world.Administrator, taken.Id);

        Assert.True((await world.CancelAsync(world.Cadre, queue[0].Id)).Succeeded);
        Assert.Equal([BookingStatus.Cancelled, BookingStatus.Offered, BookingStatus.Waiting], await StatusesAsync(world, queue));

        world.Clock.Advance(TimeSpan.FromMinutes(119));
        await world.ServeAsync();
        Assert.Equal(BookingStatus.Offered, await world.StatusAsync(queue[1].Id));
        world.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(["waiting.no-offer"], (await world.AcceptAsync(world.Other, queue[1].Id)).Refusals.Select(r => r.Code));
        await world.ServeAsync();
        Assert.Equal([BookingStatus.Cancelled, BookingStatus.Cancelled, BookingStatus.Offered], await StatusesAsync(world, queue));
        Assert.Contains("前确认", (await world.ReadAsync(queue[1].Id)).Reason);
        Assert.Equal(1, await world.ToldAsync(world.Other, "候补没有确认"));
        await world.AssertSoundAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_AwayFromTheTime_ServesTheQueue(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await world.AddRoomAsync();
        var taken = (await world.BookAsync(world.Administrator, world.At(room, "9:00", "10:00"))).Value;
        var waits = (await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
        var moved = world.At(room, "14:00", "15:00");
        moved.Version = taken.Version;
        Assert.True((await world.Host.AsAsync<IBookingService, Outcome<BookingDetails>>(world.Administrator, s => s.ChangeAsync(taken.Id, moved))).Succeeded);
        Assert.Equal(BookingStatus.Offered, await world.StatusAsync(waits.Id));
        await world.AssertSoundAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Reject_OfARequest_ServesTheQueue_WhichAsksForApprovalToo(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await world.AddRoomAsync(p => p with { NeedsApproval = true });
        var asked = (await world.BookAsync(world.Other, world.At(room, "9:00", "10:00"))).Value;
        var waits = (await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
        Assert.True((await world.Host.AsAsync<IBookingService, Outcome>(world.Administrator, s => s.RejectAsync(asked.Id, asked.Version, "另有安排"))).Succeeded);
        Assert.Equal(BookingStatus.Offered, await world.StatusAsync(waits.Id));
        Assert.Equal(BookingStatus.Requested, (await world.AcceptAsync(world.Cadre, waits.Id)).Value.Status);
        await world.AssertSoundAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Cancel_OfAHall_ServesWhoWaitsForItsPart(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (hall, part) = await world.AddHallAsync();
        var taken = (await world.BookAsync(world.Administrator, world.At(hall, "9:00", "10:00"))).Value;
        var waits = (await world.JoinAsync(world.Cadre, world.At(part, "9:00", "10:00"))).Value;
        var whole = (await world.JoinAsync(world.Other, world.At(hall, "9:00", "10:00"))).Value;
        await world.CancelAsync(world.Administrator, taken.Id);
        Assert.Equal((BookingStatus.Offered, BookingStatus.Waiting), (await world.StatusAsync(waits.Id), await world.StatusAsync(whole.Id)));
        await world.CancelAsync(world.Cadre, waits.Id);
        Assert.Equal(BookingStatus.Offered, await world.StatusAsync(whole.Id));
        await world.AssertSoundAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Serve_AfterAClosureWasLifted_FindsTheFreeTime(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await world.AddRoomAsync();
        var taken = (await world.BookAsync(world.Administrator, world.At(room, "9:00", "10:00"))).Value;
        var waits = (await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
        var closed = await world.Host.AsAsync<IBlackoutService, Outcome<Guid>>(world.Administrator, s => s.AddAsync(new BlackoutRequest
        {
            CenterId = world.Village.Id,
            RoomIds = [room],
            Start = world.Tomorrow.ToDateTime(new TimeOnly(8, 0)),
            End = world.Tomorrow.ToDateTime(new TimeOnly(12, 0)),
            Reason = "检修",
            Choices = [new HitChoice(taken.Id, taken.Version, HitAnswer.Cancel)],
        }));
        Assert.True(closed.Succeeded, string.Join("；", closed.Refusals.Select(r => r.Message)));
        await world.ServeAsync();
        Assert.Equal(BookingStatus.Waiting, await world.StatusAsync(waits.Id));

        var ended = await world.Host.AsAsync<IBlackoutService, Outcome>(world.Administrator, async s =>
        {
            var version = (await s.ListAsync(world.Village.Id, true)).Value.Single(b => b.Plan.Id == closed.Value).Version;
            return await s.EndAsync(closed.Value, new BlackoutEndRequest { Version = version });
        });
        Assert.True(ended.Succeeded);
        await world.ServeAsync();
        Assert.Equal(BookingStatus.Offered, await world.StatusAsync(waits.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Join_WhatIsFreeOrTwiceOrBeyondTheRules_IsRefused(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await world.AddRoomAsync(p => p with { MaximumMinutes = 60 });
        Assert.Equal(["waiting.free"], (await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Refusals.Select(r => r.Code));
        await world.BookAsync(world.Administrator, world.At(room, "9:00", "10:00"));
        Assert.Equal(["booking.too-long"], (await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:30"))).Refusals.Select(r => r.Code));
        Assert.True((await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Succeeded);
        Assert.Equal(["waiting.twice"], (await world.JoinAsync(world.Cadre, world.At(room, "9:30", "10:15"))).Refusals.Select(r => r.Code));
        var without = await world.AddRoomAsync(p => p with { WaitingOfferMinutes = 0 });
        await world.BookAsync(world.Administrator, world.At(without, "9:00", "10:00"));
        Assert.Equal(["waiting.none"], (await world.JoinAsync(world.Cadre, world.At(without, "9:00", "10:00"))).Refusals.Select(r => r.Code));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Accept_BySomebodyElse_IsForbidden(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await world.AddRoomAsync();
        var taken = (await world.BookAsync(world.Administrator, world.At(room, "9:00", "10:00"))).Value;
        var waits = (await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
        Assert.Equal(["waiting.no-offer"], (await world.AcceptAsync(world.Cadre, waits.Id)).Refusals.Select(r => r.Code));
        await world.CancelAsync(world.Administrator, taken.Id);
        Assert.Equal(["access.not-allowed"], (await world.AcceptAsync(world.Other, waits.Id)).Refusals.Select(r => r.Code));
        Assert.Equal(BookingStatus.Offered, await world.StatusAsync(waits.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Serve_AfterTheTimeHasPassed_EndsWaitingAndTells(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var room = await world.AddRoomAsync();
        await world.BookAsync(world.Administrator, world.At(room, "9:00", "10:00"));
        var waits = (await world.JoinAsync(world.Cadre, world.At(room, "9:00", "10:00"))).Value;
        world.Clock.MoveTo(waits.Start.AddMinutes(30));
        await world.ServeAsync();
        Assert.Equal((BookingStatus.Cancelled, "到时间仍没有轮到，候补自动结束"), ((await world.ReadAsync(waits.Id)).Status, (await world.ReadAsync(waits.Id)).Reason));
        Assert.Equal(1, await world.ToldAsync(world.Cadre, "候补没有轮到"));
    }

    private static async Task<BookingStatus[]> StatusesAsync(ArrivalWorld world, IEnumerable<BookingDetails> bookings)
    {
        List<BookingStatus> found = [];
        foreach (var booking in bookings) found.Add(await world.StatusAsync(booking.Id));
        return [.. found];
    }
}
