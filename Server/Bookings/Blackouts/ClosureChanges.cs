using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>Puts what holds before and after each kind of change side by side.</summary>
public sealed class ClosureChanges(AffectedBookings affected, DayCalendars calendars, CenterClock clock)
{
    /// <summary>No booking starts later than two years ahead: the longest horizon of a room.</summary>
    private const int YearsAhead = 3;

    /// <summary>A blackout or special opening comes.</summary>
    internal async Task<Outcome<ClosureChange>> OfPlanAsync(AppDbContext db, Guid centerId, BlackoutPlan plan, CancellationToken cancel)
    {
        var now = clock.Now;
        if (plan.LastEnd <= now) return Refusal.Invalid("blackout.past", "这段时间已经过去，请选择以后的时间。", nameof(BlackoutRequest.End));
        var span = new TimeRange(plan.Start < now ? now.AddDays(-1) : plan.Start, plan.LastEnd);
        if (!plan.Within(span).Any(t => t.End > now)) return Refusal.Invalid("blackout.never", "按这样的重复，以后没有一天轮到，请检查日期。", nameof(BlackoutRequest.Until));
        var rooms = await db.Rooms.AsNoTracking().Where(r => r.CenterId == centerId).ToListAsync(cancel);
        if (plan.RoomIds.Any(id => rooms.TrueForAll(r => r.Id != id))) return Refusal.NotFound("room.not-found", "有的功能室不在这个中心，可能已停用，请重新选择。");
        var plans = await BlackoutPlans.LoadAsync(db, centerId, span);
        return await ChangeAsync(db, [.. rooms.Where(r => plan.Covers(r.Id, r.PartIds))], plans, [plan, .. plans], WholeDays(span), plan.Reason);
    }

    /// <summary>One that is there ends now.</summary>
    internal async Task<Outcome<ClosureChange>> OfEndAsync(AppDbContext db, Blackout blackout, CancellationToken cancel)
    {
        var now = WholeMinute(clock.Now);
        if (blackout.LastEnd <= now) return Refusal.Conflict("blackout.over", "这一条已经结束了，请刷新查看。");
        var span = WholeDays(new TimeRange(now, blackout.LastEnd));
        var rooms = await db.Rooms.AsNoTracking().Where(r => r.CenterId == blackout.CenterId).ToListAsync(cancel);
        var plans = await BlackoutPlans.LoadAsync(db, blackout.CenterId, span);
        var after = plans.Select(p => p.Id == blackout.Id ? p with { EndedAt = now } : p).ToList();
        return await ChangeAsync(db, [.. rooms.Where(r => blackout.Plan.Covers(r.Id, r.PartIds))], plans, after, span, $"{blackout.Reason}（提前结束）");
    }

    /// <summary>A room keeps other hours.</summary>
    internal async Task<Outcome<ClosureChange>> OfRoomAsync(AppDbContext db, Room before, Room after)
    {
        var span = new TimeRange(clock.Now, clock.Now.AddYears(YearsAhead));
        var (plans, calendar) = (await BlackoutPlans.LoadAsync(db, before.CenterId, span), await calendars.GetAsync(db));
        return new ClosureChange(
            [after],
            new Dictionary<Guid, BookingFacts> { [before.Id] = affected.Facts(before, calendar, plans) },
            new Dictionary<Guid, BookingFacts> { [after.Id] = affected.Facts(after, calendar, plans) },
            span,
            $"{after.Name}调整开放时间",
            calendar);
    }

    /// <summary>Notices are imported.</summary>
    internal async Task<ClosureChange> OfNoticesAsync(AppDbContext db, IReadOnlyList<Room> rooms, DayCalendar before, DayCalendar after, TimeRange span)
    {
        Dictionary<Guid, IReadOnlyList<BlackoutPlan>> plans = [];
        foreach (var center in rooms.Select(r => r.CenterId).Distinct()) plans[center] = await BlackoutPlans.LoadAsync(db, center, span);
        return new ClosureChange(
            rooms,
            rooms.ToDictionary(r => r.Id, r => affected.Facts(r, before, plans[r.CenterId])),
            rooms.ToDictionary(r => r.Id, r => affected.Facts(r, after, plans[r.CenterId])),
            span,
            "放假安排公布",
            after);
    }

    /// <summary>What has begun this minute is over: the seconds are nobody's.</summary>
    internal static DateTime WholeMinute(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMinute));

    private async Task<ClosureChange> ChangeAsync(
        AppDbContext db, IReadOnlyList<Room> rooms, IReadOnlyList<BlackoutPlan> before, IReadOnlyList<BlackoutPlan> after, TimeRange span, string because)
    {
        var calendar = await calendars.GetAsync(db);
        return new ClosureChange(
            rooms, rooms.ToDictionary(r => r.Id, r => affected.Facts(r, calendar, before)), rooms.ToDictionary(r => r.Id, r => affected.Facts(r, calendar, after)), span, because, calendar);
    }

    /// <summary>A special opening replaces a whole day's hours, so bookings outside its own hours are hit too.</summary>
    private static TimeRange WholeDays(TimeRange span) => new(span.Start.Date, span.End.Date.AddDays(1));
}
