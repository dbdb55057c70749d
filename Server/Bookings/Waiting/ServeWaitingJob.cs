using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Waiting;

/// <summary>
/// Takes back offers that nobody has taken, ends waiting for times that have passed, and finds times that became free without a
/// booking ending: a closure that was lifted, longer hours. Several processes may run it at once.
/// </summary>
public sealed class ServeWaitingJob(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, WaitingList list, CenterClock clock) : IRecurringJob
{
    private const int Batch = 200;

    public static string Title => "为候补分配空出的时间";

    public async Task RunAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var now = clock.Now;
        var lapsed = await db.Bookings.Where(b => b.Status == BookingStatus.Offered && b.OfferUntil <= now).OrderBy(b => b.OfferUntil).Select(b => b.Id).Take(Batch).ToListAsync(cancel);
        foreach (var id in lapsed) await EndAsync(id, cancel);
        var waiting = await db.Bookings.AsNoTracking().Where(b => b.Status == BookingStatus.Waiting).OrderBy(b => b.CreatedUtc).ThenBy(b => b.Id).Take(Batch * 5).ToListAsync(cancel);
        foreach (var booking in waiting)
        {
            if (WaitingTimes.IsOver(now, booking.Start)) await EndAsync(booking.Id, cancel);
            else if (await BookingScope.OfAsync(db, booking) is { } scope && await list.PassesAsync(db, booking, scope, cancel)) await ServeAsync(booking, scope, cancel);
        }
    }

    private Task<Outcome<Guid>> ServeAsync(Booking booking, BookingScope scope, CancellationToken cancel) =>
        write.RunAsync<Guid>([booking.RoomId, .. scope.Room.PartIds], async session =>
        {
            await list.ServeAsync(session, [.. scope.Room.Spaces], booking.Start, booking.End, cancel);
            return booking.Id;
        }, cancel);

    /// <summary>Ends an offer that ran out or a wait that is over. Does nothing when it was answered meanwhile.</summary>
    private Task<Outcome<Guid>> EndAsync(Guid bookingId, CancellationToken cancel) => BookingTurn.RunAsync<Guid>(contexts, write, bookingId, null, async session =>
    {
        var booking = await session.Db.Bookings.FirstAsync(b => b.Id == bookingId, cancel);
        var offered = booking.Status == BookingStatus.Offered && booking.OfferUntil <= clock.Now;
        if (!offered && !(booking.Status == BookingStatus.Waiting && WaitingTimes.IsOver(clock.Now, booking.Start))) return booking.Id;

        var room = await session.Db.Rooms.Where(r => r.Id == booking.RoomId).Select(r => r.Name).FirstAsync(cancel);
        booking.Status = BookingStatus.Cancelled;
        booking.Reason = offered ? $"没有在{ChineseDates.Moment(booking.OfferUntil!.Value)}前确认，时间让给了下一位" : "到时间仍没有轮到，候补自动结束";
        booking.OfferUntil = null;
        booking.Touch(clock.UtcNow);
        await BookingHolds.ReleaseAsync(session.Db, booking, cancel);
        BookingStory.Add(session, booking, "系统", booking.Reason, booking.ChangedUtc);
        session.Tell(booking.BookedById, offered ? "候补没有确认" : "候补没有轮到", $"{BookingStory.Label(booking, room)}：{booking.Reason}。如仍需要，请重新预约。", BookingStory.Link(booking), booking.ChangedUtc);
        session.Announce(LiveTopics.Board(booking.CenterId));
        await list.ServeAsync(session, cancel);
        return booking.Id;
    }, cancel);
}
