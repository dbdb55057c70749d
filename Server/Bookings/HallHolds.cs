using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Keeps the holds of coming bookings in step with the parts of their room.</summary>
public sealed class HallHolds(CenterClock clock) : IRoomHolds
{
    private const int MostNamed = 5;

    public async Task<Refusal?> MoveAsync(AppDbContext db, Room room, CancellationToken cancel)
    {
        // What has just ended can still meet a booking that somebody makes late.
        var now = clock.Now.AddMinutes(-NoticePeriodRule.StartedGraceMinutes);
        var own = await db.RoomHolds.Where(h => h.End > now)
            .Join(db.Bookings.Where(b => b.RoomId == room.Id), h => h.BookingId, b => b.Id, (h, b) => h).ToListAsync(cancel);

        // What is booked in a room of its own can't stay there once the room is taken through its parts, and the other way round;
        // nor can what is over, where it was beside a booking that still goes on.
        var spaces = room.Spaces;
        var first = own.Select(h => h.Start).DefaultIfEmpty(now).Min();
        var last = own.Select(h => h.End).DefaultIfEmpty(now).Max();
        var others = await db.RoomHolds.AsNoTracking().Where(h => spaces.Contains(h.RoomId) && h.End > first && h.Start < last)
            .Join(db.Bookings.Where(b => b.RoomId != room.Id), h => h.BookingId, b => b.Id, (h, b) => new { h.Start, h.End, b.Title, BookingStart = b.Start, BookingEnd = b.End, b.RoomId })
            .Join(db.Rooms, x => x.RoomId, r => r.Id, (x, r) => new { x.Start, x.End, x.Title, x.BookingStart, x.BookingEnd, r.Name })
            .OrderBy(x => x.Start).ToListAsync(cancel);
        var blocking = others.Where(o => own.Any(h => h.Start < o.End && o.Start < h.End))
            .Select(o => $"{o.Name} {new TimeRange(o.BookingStart, o.BookingEnd)}「{o.Title}」").Distinct().ToList();
        if (blocking.Count > 0)
        {
            var named = string.Join("；", blocking.Take(MostNamed)) + (blocking.Count > MostNamed ? $"；等{blocking.Count}条" : null);
            return Refusal.Conflict("room.parts-taken", $"{room.Name}已有的预约与分区的这些预约时间重叠，请先调整其中一方再修改分区：{named}。", "PartIds");
        }

        foreach (var booking in own.GroupBy(h => h.BookingId))
        {
            var any = booking.First();
            RoomHold Space(Guid space) => booking.FirstOrDefault(h => h.RoomId == space) ?? new RoomHold { BookingId = any.BookingId, RoomId = space, Start = any.Start, End = any.End };
            var wanted = spaces.Select(Space).ToList();
            db.RoomHolds.RemoveRange(booking.Except(wanted));
            db.RoomHolds.AddRange(wanted.Except(booking));
        }

        return null;
    }
}
