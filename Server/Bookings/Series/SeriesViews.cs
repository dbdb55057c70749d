using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>Series as they are read.</summary>
internal static class SeriesViews
{
    public static readonly Refusal NotFound = Refusal.NotFound("series.not-found", "没有找到这个重复预约，可能链接有误。");

    public static async Task<Outcome<SeriesDetails>> DetailsAsync(AppDbContext db, Guid seriesId, CancellationToken cancel)
    {
        if (await db.Set<BookingSeries>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == seriesId, cancel) is not { } series) return NotFound;
        var rows = await db.Bookings.AsNoTracking().Where(b => b.SeriesId == seriesId).OrderBy(b => b.Start)
            .Join(db.Rooms, b => b.RoomId, r => r.Id, (b, r) => new { Booking = b, r.Name }).ToListAsync(cancel);
        return new SeriesDetails(seriesId, series.Sentence, [.. rows.OrderBy(r => r.Booking.Start).Select(r => BookingViews.ListItem(r.Booking, r.Name))]);
    }

    /// <summary>Where a booking stands in its series, or null for a single one.</summary>
    public static async Task<SeriesPlace?> PlaceAsync(AppDbContext db, Booking booking, CancellationToken cancel)
    {
        if (booking.SeriesId is not { } id || await db.Set<BookingSeries>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, cancel) is not { } series) return null;
        var starts = await db.Bookings.Where(b => b.SeriesId == id && b.Status != BookingStatus.Cancelled && b.Status != BookingStatus.Rejected).Select(b => b.Start).ToListAsync(cancel);
        return new SeriesPlace(id, series.Sentence, starts.Count(s => s <= booking.Start), starts.Count);
    }
}
