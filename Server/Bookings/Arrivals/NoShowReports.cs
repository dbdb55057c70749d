using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;

namespace PartyMassCenter.Server.Bookings.Arrivals;

/// <summary>Sums up who did not come.</summary>
internal static class NoShowReports
{
    private const int MostItems = 200;

    public static async Task<NoShowReport> LoadAsync(AppDbContext db, Guid centerId, DateOnly from, DateOnly to, DateTime now, CancellationToken cancel)
    {
        var (first, after) = (from.ToDateTime(TimeOnly.MinValue), to.AddDays(1).ToDateTime(TimeOnly.MinValue));
        var begun = db.Bookings.AsNoTracking().Where(b => b.CenterId == centerId && b.Start >= first && b.Start < after && b.Start <= now
            && (b.Status == BookingStatus.Approved || b.Status == BookingStatus.NoShow));
        var limit = await db.NoShowLimits.AsNoTracking().FirstOrDefaultAsync(l => l.CenterId == centerId, cancel);
        var sums = await begun.GroupBy(b => new { b.BookedById, b.BookedByName, b.TeamName }).Select(g => new
        {
            g.Key.BookedById,
            g.Key.BookedByName,
            g.Key.TeamName,
            Bookings = g.Count(),
            Missed = g.Count(b => b.Status == BookingStatus.NoShow),
            Forgiven = g.Count(b => b.Status == BookingStatus.NoShow && b.ForgivenReason != null),
            CheckedIn = g.Count(b => b.CheckedInUtc != null),
        }).ToListAsync(cancel);
        var items = await begun.Where(b => b.Status == BookingStatus.NoShow).OrderByDescending(b => b.Start).ThenBy(b => b.Id).Take(MostItems)
            .Join(db.Rooms, b => b.RoomId, r => r.Id, (b, r) => new { Booking = b, r.Name }).ToListAsync(cancel);
        return new NoShowReport(
            limit?.ToLimit() ?? NoShowLimit.Off,
            new NoShowShare("全部", sums.Sum(s => s.Bookings), sums.Sum(s => s.Missed), sums.Sum(s => s.Forgiven)),
            sums.Sum(s => s.CheckedIn),
            Shares(sums.GroupBy(s => s.BookedById).Select(g => new NoShowShare(g.First().BookedByName, g.Sum(s => s.Bookings), g.Sum(s => s.Missed), g.Sum(s => s.Forgiven)))),
            Shares(sums.Where(s => s.TeamName is not null).GroupBy(s => s.TeamName!).Select(g => new NoShowShare(g.Key, g.Sum(s => s.Bookings), g.Sum(s => s.Missed), g.Sum(s => s.Forgiven)))),
            [.. items.OrderByDescending(i => i.Booking.Start).Select(i => new NoShowItem(
                i.Booking.Id, i.Name, i.Booking.Start, i.Booking.End, i.Booking.Title, i.Booking.BookedByName, i.Booking.TeamName, i.Booking.ForgivenReason))]);
    }

    private static IReadOnlyList<NoShowShare> Shares(IEnumerable<NoShowShare> shares) =>
        [.. shares.Where(s => s.Missed > 0).OrderByDescending(s => s.Missed).ThenByDescending(s => s.Percent).ThenBy(s => s.Name, StringComparer.Ordinal)];
}
