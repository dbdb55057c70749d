using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Feeds;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.ICalendar;

namespace PartyMassCenter.Server.Bookings;

/// <summary>
/// Streams the bookings behind a secret address as iCalendar: a month back and a year ahead, cancelled ones for 30 days.
/// An unchanged feed costs three index look-ups, and one that was written before is sent as it was.
/// </summary>
public sealed class BookingFeed(IDbContextFactory<AppDbContext> contexts, FeedStore store, CenterClock clock)
{
    /// <summary>Whoever writes at the same time may have an earlier time on their change: only what is older than this is all there.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);

    private static readonly EngineQuery<Func<AppDbContext, string, Task<FeedLink?>>> Link =
        new(() => EF.CompileAsyncQuery((AppDbContext db, string secret) => db.FeedLinks.AsNoTracking().FirstOrDefault(f => f.Secret == secret)));

    private static readonly EngineQuery<Func<AppDbContext, Guid, Task<FeedHead>>> CenterHead = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid id) =>
        db.Centers.Where(c => c.Id == id).Select(c => new FeedHead(c.DisplayName, db.Bookings.Where(b => b.CenterId == id).Max(b => (DateTime?)b.ChangedUtc))).First()));

    private static readonly EngineQuery<Func<AppDbContext, Guid, IAsyncEnumerable<string>>> RoomNames =
        new(() => EF.CompileAsyncQuery((AppDbContext db, Guid center) => db.Rooms.Where(r => r.CenterId == center).Select(r => r.Name)));

    public async Task WriteAsync(HttpContext http, string secret)
    {
        var cancel = http.RequestAborted;
        await using var db = contexts.CreateDbContext();
        if (await Link.For(db)(db, secret) is not { } link)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var bookings = await OfAsync(db, link, cancel);
        var (head, center) = await HeadAsync(db, link, bookings, cancel);

        // A person's rooms may be anywhere: a new name there comes with their next booking.
        IReadOnlyList<string> names = center is { } id ? await RoomNames.For(db)(db, id).ToListAsync(cancel) : [];
        var settled = head.ChangedUtc is not { } changed || changed < clock.UtcNow - Settled;
        var state = head.State(clock.Today, names) + (settled ? "" : "-new");
        if (CalendarAnswer.IsKnown(http, state, isPublic: false)) return;
        if (settled && store.Find(secret, state) is { } known)
        {
            await http.Response.BodyWriter.WriteAsync(known, cancel);
            return;
        }

        store.Keep(secret, state, await StreamAsync(db, bookings, head.Name, http, hold: settled));
    }

    private async Task<byte[]?> StreamAsync(AppDbContext db, IQueryable<Booking> bookings, string name, HttpContext http, bool hold)
    {
        var cancel = http.RequestAborted;
        var today = clock.Today;
        var (from, to) = (today.AddMonths(-1).ToDateTime(TimeOnly.MinValue), today.AddYears(1).ToDateTime(TimeOnly.MinValue));
        var forgotten = clock.UtcNow.AddDays(-30);
        var rows = bookings.Where(b => b.Start >= from && b.Start < to
                && (b.Status == BookingStatus.Approved || b.Status == BookingStatus.Requested || b.Status == BookingStatus.Offered || (b.Status == BookingStatus.Cancelled && b.ChangedUtc > forgotten)))
            .OrderBy(b => b.Start)
            .Join(db.Rooms, b => b.RoomId, r => r.Id, (b, r) => new { b.Id, b.Start, b.End, b.Title, b.BookedByName, b.Status, b.ChangedUtc, b.Sequence, Room = r.Name });
        var copy = new FeedCopy(http.Response.BodyWriter, hold, cancel);
        var calendar = new CalendarWriter(copy.Writer);
        calendar.Begin(name);
        await foreach (var b in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            calendar.Event(new CalendarEvent(
                $"{b.Id}@party-mass-center", b.Start, b.End, b.Title, b.Room, $"预约人：{b.BookedByName}", b.ChangedUtc, b.Sequence,
                Tentative: BookingStatuses.IsPending(b.Status), Cancelled: b.Status == BookingStatus.Cancelled));
            await copy.SendAsync();
        }

        calendar.End();
        await copy.SendAsync(all: true);
        return copy.Whole;
    }

    /// <summary>With the centre whose rooms they are; null for a person's.</summary>
    private static async Task<(FeedHead Head, Guid? Center)> HeadAsync(AppDbContext db, FeedLink link, IQueryable<Booking> bookings, CancellationToken cancel)
    {
        if (link.Kind == FeedKind.Center) return (await CenterHead.For(db)(db, link.SubjectId), link.SubjectId);
        var changed = await bookings.MaxAsync(b => (DateTime?)b.ChangedUtc, cancel);
        if (link.Kind == FeedKind.Person) return (new FeedHead($"{await db.Users.Where(p => p.Id == link.SubjectId).Select(p => p.Name).FirstAsync(cancel)}的预约", changed), null);
        var room = await db.Rooms.Where(r => r.Id == link.SubjectId).Select(r => new { r.Name, r.CenterId }).FirstAsync(cancel);
        return (new FeedHead(room.Name, changed), room.CenterId);
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
}
