using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Bookings.Arrivals;

/// <summary>Gives rooms to others when nobody has checked in in time. Several processes may run it at once.</summary>
public sealed class ReleaseNoShowsJob(IDbContextFactory<AppDbContext> contexts, BookingClockwork clockwork, CenterClock clock) : IRecurringJob
{
    /// <summary>What ended longer ago, in minutes, while the system was down is not held against anybody: they could not check in.</summary>
    private const int GraceMinutes = 10;

    public static string Title => "放出未签到的预约";

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var id in await MissedAsync(cancel)) await clockwork.EndAsync(id, Ending, cancel);
    }

    private async Task<List<Guid>> MissedAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var now = clock.Now;
        var rooms = (await db.Rooms.AsNoTracking().Where(r => r.Bookable).Select(r => new { r.Id, r.Policy }).ToListAsync(cancel))
            .Where(r => r.Policy.CheckInWithinMinutes > 0).ToDictionary(r => r.Id, r => r.Policy);
        if (rooms.Count == 0) return [];
        var ids = rooms.Keys.ToArray();
        var (earliest, ended) = (now.AddDays(-2), now.AddMinutes(-GraceMinutes));
        var candidates = await db.Bookings.AsNoTracking()
            .Where(b => ids.Contains(b.RoomId) && b.Start > earliest && b.Start <= now && b.End > ended && b.Status == BookingStatus.Approved && b.CheckedInUtc == null && b.HeldForId == null)
            .ToListAsync(cancel);
        return [.. candidates.Where(b => ArrivalTimes.Window(b, rooms[b.RoomId])?.Until <= now).Select(b => b.Id)];
    }

    /// <summary>Somebody may have checked in, or changed it, since it was found.</summary>
    private SystemEnding? Ending(Booking booking, Room room)
    {
        if (booking.Status != BookingStatus.Approved || booking.CheckedInUtc is not null || !(ArrivalTimes.Window(booking, room.Policy)?.Until <= clock.Now)) return null;
        var reason = $"开始后{room.Policy.CheckInWithinMinutes}分钟内没有签到，时间已自动释放";
        return new SystemEnding(BookingStatus.NoShow, reason, "没有签到，预约已释放", $"{reason}，记为爽约。如有误会，请联系本中心管理员。");
    }
}
