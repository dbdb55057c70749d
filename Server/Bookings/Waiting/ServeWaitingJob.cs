using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Waiting;

/// <summary>
/// Takes back offers that nobody has taken, ends waiting for times that have passed, and finds times that became free without a
/// booking ending: a closure that was lifted, longer hours. Several processes may run it at once.
/// </summary>
public sealed class ServeWaitingJob(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, WaitingList list, BookingClockwork clockwork, CenterClock clock) : IRecurringJob
{
    private const int Batch = 200;

    public static string Title => "为候补分配空出的时间";

    public async Task RunAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var now = clock.Now;
        var lapsed = await db.Bookings.Where(b => b.Status == BookingStatus.Offered && b.OfferUntil <= now).OrderBy(b => b.OfferUntil).Select(b => b.Id).Take(Batch).ToListAsync(cancel);
        foreach (var id in lapsed) await clockwork.EndAsync(id, Ending, cancel);
        var waiting = await db.Bookings.AsNoTracking().Where(b => b.Status == BookingStatus.Waiting).OrderBy(b => b.CreatedUtc).ThenBy(b => b.Id).Take(Batch * 5).ToListAsync(cancel);
        foreach (var booking in waiting)
        {
            if (WaitingTimes.IsOver(now, booking.Start)) await clockwork.EndAsync(booking.Id, Ending, cancel);
            else if (await BookingScope.OfAsync(db, booking) is { } scope && await list.PassesAsync(db, booking, scope, cancel)) await ServeAsync(booking, scope, cancel);
        }
    }

    private Task<Outcome<Guid>> ServeAsync(Booking booking, BookingScope scope, CancellationToken cancel) =>
        write.RunAsync<Guid>([booking.RoomId, .. scope.Room.PartIds], async session =>
        {
            await list.ServeAsync(session, [.. scope.Room.Spaces], booking.Start, booking.End, cancel);
            return booking.Id;
        }, cancel);

    /// <summary>An offer that ran out or a wait that is over; null when it was answered meanwhile.</summary>
    private SystemEnding? Ending(Booking booking, Room room) => booking.Status switch
    {
        BookingStatus.Offered when booking.OfferUntil <= clock.Now =>
            Over("候补没有确认", $"没有在{ChineseDates.Moment(booking.OfferUntil.Value)}前确认，时间让给了下一位"),
        BookingStatus.Waiting when WaitingTimes.IsOver(clock.Now, booking.Start) => Over("候补没有轮到", "到时间仍没有轮到，候补自动结束"),
        _ => null,
    };

    private static SystemEnding Over(string title, string reason) => new(BookingStatus.Cancelled, reason, title, $"：{reason}。如仍需要，请重新预约。");
}
