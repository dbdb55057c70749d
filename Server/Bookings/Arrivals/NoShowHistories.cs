using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;

namespace PartyMassCenter.Server.Bookings.Arrivals;

/// <summary>Reads a person's no-shows in a centre; asks nothing where the centre has no limit.</summary>
internal static class NoShowHistories
{
    /// <summary>More than any limit counts.</summary>
    private const int Most = 50;

    public static async Task<NoShowHistory?> LoadAsync(AppDbContext db, NoShowLimitRow? row, Guid centerId, Guid personId)
    {
        if (row is not { Count: > 0 }) return null;
        return new NoShowHistory(row.ToLimit(), await db.Bookings
            .Where(b => b.BookedById == personId && b.CenterId == centerId && b.Status == BookingStatus.NoShow && b.ForgivenReason == null)
            .OrderByDescending(b => b.Start).Select(b => b.Start).Take(Most).ToListAsync());
    }
}
