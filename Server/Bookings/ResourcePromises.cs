using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Resources;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>What coming bookings need of a resource.</summary>
public sealed class ResourcePromises(CenterClock clock) : IResourcePromises
{
    public async Task<IReadOnlyList<string>> BeyondAsync(AppDbContext db, Guid resourceId, int count, CancellationToken cancel)
    {
        var now = clock.Now;
        var holds = await db.ResourceHolds.AsNoTracking().Where(h => h.ResourceId == resourceId && h.End > now)
            .Join(db.Bookings, h => h.BookingId, b => b.Id, (h, b) => new { h.Start, h.End, h.Count, b.Title, BookingStart = b.Start, BookingEnd = b.End })
            .OrderBy(h => h.Start).ToListAsync(cancel);
        var crowded = holds.Select(h => h.Start).Where(at => holds.Where(h => h.Start <= at && at < h.End).Sum(h => h.Count) > count).ToList();
        return [.. holds.Where(h => crowded.Exists(at => h.Start <= at && at < h.End)).Select(h => $"{new TimeRange(h.BookingStart, h.BookingEnd)}「{h.Title}」{h.Count}件")];
    }
}
