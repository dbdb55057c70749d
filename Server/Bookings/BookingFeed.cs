using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Feeds;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.ICalendar;

namespace PartyMassCenter.Server.Bookings;

/// <summary>
/// Streams the bookings behind a secret address as iCalendar: a month back and a year ahead, cancelled ones for 30 days.
/// The tag is the last change, so an unchanged feed costs one index look-up.
/// </summary>
public sealed class BookingFeed(IDbContextFactory<AppDbContext> contexts, CenterClock clock)
{
    private const int FlushAt = 32 * 1024;

    public async Task WriteAsync(HttpContext http, string secret)
    {
        var cancel = http.RequestAborted;
        await using var db = contexts.CreateDbContext();
        var link = await db.FeedLinks.AsNoTracking().FirstOrDefaultAsync(f => f.Secret == secret, cancel);
        if (link is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var bookings = await OfAsync(db, link, cancel);
        var changed = await bookings.MaxAsync(b => (DateTime?)b.ChangedUtc, cancel) ?? DateTime.UnixEpoch;
        if (CalendarAnswer.IsKnown(http, string.Create(CultureInfo.InvariantCulture, $"{changed.Ticks:x}-{clock.Today.DayNumber:x}"), isPublic: false)) return;
        await StreamAsync(db, link, bookings, http);
    }

    private async Task StreamAsync(AppDbContext db, FeedLink link, IQueryable<Booking> bookings, HttpContext http)
    {
        var today = clock.Today;
        var (from, to) = (today.AddMonths(-1).ToDateTime(TimeOnly.MinValue), today.AddYears(1).ToDateTime(TimeOnly.MinValue));
        var forgotten = clock.UtcNow.AddDays(-30);
        var rows = bookings.Where(b => b.Start >= from && b.Start < to
                && (b.Status == BookingStatus.Approved || b.Status == BookingStatus.Requested || b.Status == BookingStatus.Offered || (b.Status == BookingStatus.Cancelled && b.ChangedUtc > forgotten)))
            .OrderBy(b => b.Start)
            .Join(db.Rooms, b => b.RoomId, r => r.Id, (b, r) => new { b.Id, b.Start, b.End, b.Title, b.BookedByName, b.Status, b.ChangedUtc, b.Sequence, Room = r.Name });
        var pipe = http.Response.BodyWriter;
        var calendar = new CalendarWriter(pipe);
        calendar.Begin(await NameAsync(db, link, http.RequestAborted));
        await foreach (var b in rows.AsAsyncEnumerable().WithCancellation(http.RequestAborted))
        {
            calendar.Event(new CalendarEvent(
                $"{b.Id}@party-mass-center", b.Start, b.End, b.Title, b.Room, $"预约人：{b.BookedByName}", b.ChangedUtc, b.Sequence,
                Tentative: BookingStatuses.IsPending(b.Status), Cancelled: b.Status == BookingStatus.Cancelled));
            if (pipe.UnflushedBytes > FlushAt) await pipe.FlushAsync(http.RequestAborted);
        }

        calendar.End();
        await pipe.FlushAsync(http.RequestAborted);
    }

    private static async Task<IQueryable<Booking>> OfAsync(AppDbContext db, FeedLink link, CancellationToken cancel) => link.Kind switch
    {
        FeedKind.Center => db.Bookings.AsNoTracking().Where(b => b.CenterId == link.SubjectId),
        FeedKind.Room => await InRoomAsync(db, link.SubjectId, cancel),
        _ => db.Bookings.AsNoTracking().Where(b => b.BookedById == link.SubjectId),
    };

    /// <summary>What is booked in a room, and what takes it through a hall or one of its parts.</summary>
    private static async Task<IQueryable<Booking>> InRoomAsync(AppDbContext db, Guid roomId, CancellationToken cancel)
    {
        var parts = await db.RoomParts.AsNoTracking().Where(p => p.CombinedRoomId == roomId || p.PartRoomId == roomId).ToListAsync(cancel);
        var bookings = db.Bookings.AsNoTracking();
        if (parts.Count == 0) return bookings.Where(b => b.RoomId == roomId);
        var spaces = parts.Select(p => p.PartRoomId).Distinct().ToArray();
        return bookings.Where(b => b.RoomId == roomId || db.RoomHolds.Where(h => spaces.Contains(h.RoomId)).Select(h => h.BookingId).Contains(b.Id));
    }

    private static async Task<string> NameAsync(AppDbContext db, FeedLink link, CancellationToken cancel) => link.Kind switch
    {
        FeedKind.Center => await db.Centers.Where(c => c.Id == link.SubjectId).Select(c => c.DisplayName).FirstAsync(cancel),
        FeedKind.Room => await db.Rooms.Where(r => r.Id == link.SubjectId).Select(r => r.Name).FirstAsync(cancel),
        _ => $"{await db.Users.Where(p => p.Id == link.SubjectId).Select(p => p.Name).FirstAsync(cancel)}的预约",
    };
}
