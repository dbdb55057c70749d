using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Arrivals;

/// <summary>Gives rooms to others when nobody has checked in in time. Several processes may run it at once.</summary>
public sealed class ReleaseNoShowsJob(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, WaitingList waiting, CenterClock clock) : IRecurringJob
{
    /// <summary>What ended longer ago, in minutes, while the system was down is not held against anybody: they could not check in.</summary>
    private const int GraceMinutes = 10;

    public static string Title => "放出未签到的预约";

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var (id, policyMinutes) in await MissedAsync(cancel)) await ReleaseAsync(id, policyMinutes, cancel);
    }

    private async Task<List<(Guid Id, int Minutes)>> MissedAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var now = clock.Now;
        var rooms = (await db.Rooms.AsNoTracking().Where(r => r.Bookable).Select(r => new { r.Id, r.Policy }).ToListAsync(cancel))
            .Where(r => r.Policy.CheckInWithinMinutes > 0).ToDictionary(r => r.Id, r => r.Policy);
        if (rooms.Count == 0) return [];
        var ids = rooms.Keys.ToArray();
        var (earliest, ended) = (now.AddDays(-2), now.AddMinutes(-GraceMinutes));
        var candidates = await db.Bookings.AsNoTracking()
            .Where(b => ids.Contains(b.RoomId) && b.Start > earliest && b.Start <= now && b.End > ended && b.Status == BookingStatus.Approved && b.CheckedInUtc == null)
            .ToListAsync(cancel);
        return [.. candidates.Where(b => ArrivalTimes.Window(b, rooms[b.RoomId])?.Until <= now).Select(b => (b.Id, rooms[b.RoomId].CheckInWithinMinutes))];
    }

    private Task<Outcome<Guid>> ReleaseAsync(Guid bookingId, int minutes, CancellationToken cancel) => BookingTurn.RunAsync<Guid>(contexts, write, bookingId, null, async session =>
    {
        // Somebody may have checked in, or changed it, since it was found.
        var booking = await session.Db.Bookings.FirstAsync(b => b.Id == bookingId, cancel);
        var room = await session.Db.Rooms.AsNoTracking().FirstAsync(r => r.Id == booking.RoomId, cancel);
        if (booking.Status != BookingStatus.Approved || booking.CheckedInUtc is not null || !(ArrivalTimes.Window(booking, room.Policy)?.Until <= clock.Now)) return booking.Id;
        booking.Status = BookingStatus.NoShow;
        booking.Reason = $"开始后{minutes}分钟内没有签到，时间已自动释放";
        booking.Touch(clock.UtcNow);
        await BookingHolds.ReleaseAsync(session.Db, booking, cancel);
        BookingStory.Add(session, booking, "系统", booking.Reason, booking.ChangedUtc);
        session.Tell(
            booking.BookedById, "没有签到，预约已释放", $"{BookingStory.Label(booking, room.Name)}{booking.Reason}，记为爽约。如有误会，请联系本中心管理员。", BookingStory.Link(booking), booking.ChangedUtc);
        session.Announce(LiveTopics.Board(booking.CenterId));
        await waiting.ServeAsync(session, cancel);
        return booking.Id;
    }, cancel);
}
