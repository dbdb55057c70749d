using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>Finds the coming bookings that a change of hours hits, and does with each what was chosen, in the change's own transaction.</summary>
public sealed class AffectedBookings(BookingCommands commands, CenterClock clock)
{
    /// <summary>More than a person looks through.</summary>
    private const int Most = 300;

    /// <summary>What the closure rules know of a room, and nothing else.</summary>
    internal BookingFacts Facts(Room room, DayCalendar calendar, IReadOnlyList<BlackoutPlan> plans) => new()
    {
        Now = clock.Now,
        RoomName = room.Name,
        RoomBookable = room.Bookable,
        Capacity = room.Capacity,
        Policy = room.Policy,
        Calendar = calendar,
        Blackouts = BlackoutPlans.Of(room, plans),
        Held = [],
        Roles = new HashSet<Role>(),
        Approver = new ApproverStanding(Guid.Empty, Here: true, Above: true),
    };

    internal async Task<Outcome<IReadOnlyList<HitBooking>>> FindAsync(AppDbContext db, ClosureChange change, CancellationToken cancel)
    {
        var (ids, now) = (change.Rooms.Select(r => r.Id).ToArray(), clock.Now);
        var (from, to) = (change.Span.Start < now ? now : change.Span.Start, change.Span.End);
        var bookings = await db.Bookings.AsNoTracking()
            .Where(b => ids.Contains(b.RoomId) && b.End > from && b.Start < to && (b.Status == BookingStatus.Requested || b.Status == BookingStatus.Approved))
            .OrderBy(b => b.Start).ThenBy(b => b.Id).ToListAsync(cancel);
        List<HitBooking> hits = [];
        foreach (var booking in bookings)
        {
            var proposal = booking.ToProposal();
            var before = BookingRules.DenyClosed(proposal, change.Before[booking.RoomId]);
            var after = BookingRules.DenyClosed(proposal, change.After[booking.RoomId]);
            if (after.Count <= before.Count) continue;
            var why = string.Join('\n', after.Select(r => r.Message).Except(before.Select(r => r.Message)));
            hits.Add(new HitBooking(BookingViews.ListItem(booking, change.After[booking.RoomId].RoomName), why, []));
        }

        return hits.Count <= Most
            ? hits
            : Refusal.Conflict("blackout.too-many-bookings", $"一共影响{hits.Count}个预约，太多了，不便逐一处理。请把时间或范围分成几次登记。");
    }

    /// <summary>Refuses while a booking that is hit has no choice, or has changed since it was listed.</summary>
    internal static Refusal? Unanswered(IReadOnlyList<HitBooking> hits, IReadOnlyList<HitChoice> choices)
    {
        var open = hits.Where(h => !choices.Any(c => c.BookingId == h.Booking.Id && c.Version == h.Booking.Version && Enum.IsDefined(c.Answer))).ToList();
        if (open.Count == 0) return null;
        var named = string.Join("、", open.Take(3).Select(h => $"{h.Booking.RoomName}{new TimeRange(h.Booking.Start, h.Booking.End)}“{h.Booking.Title}”"));
        return Refusal.Conflict("blackout.bookings-hit", choices.Count == 0
            ? $"有{open.Count}个预约受影响（{named}{(open.Count > 3 ? "等" : "")}），请逐一选择改期、取消或保留，再保存。"
            : $"又有新的预约受影响（{named}{(open.Count > 3 ? "等" : "")}），还没有保存，请选择处理办法后再保存。");
    }

    /// <summary>Does what was chosen. Cancelling comes first, since it makes room for what moves.</summary>
    internal Task<Refusal?> ApplyAsync(WriteSession session, ClosureChange change, IReadOnlyList<HitBooking> hits, IReadOnlyList<HitChoice> choices, Standing standing, CancellationToken cancel) =>
        ApplyAsync(session, change.Because, $"因“{change.Because}”取消", change.Calendar, hits, choices, standing, cancel);

    /// <param name="because">Why, in words that stand between quotation marks.</param>
    /// <param name="reason">Why one is cancelled.</param>
    /// <param name="calendar">The calendar that will hold; null = the one in force.</param>
    internal async Task<Refusal?> ApplyAsync(
        WriteSession session, string because, string reason, DayCalendar? calendar, IReadOnlyList<HitBooking> hits, IReadOnlyList<HitChoice> choices, Standing standing, CancellationToken cancel)
    {
        var chosen = hits.Select(h => (Hit: h, Choice: choices.First(c => c.BookingId == h.Booking.Id))).ToList();
        foreach (var (hit, _) in chosen.Where(c => c.Choice.Answer == HitAnswer.Cancel))
        {
            var ended = await commands.EndInAsync(session, hit.Booking.Id, null, reason, BookingStatus.Cancelled, cancel);
            if (!ended.Succeeded) return Named(hit, ended);
        }

        foreach (var (hit, _) in chosen.Where(c => c.Choice.Answer == HitAnswer.Keep))
        {
            var booking = await session.Db.Bookings.FirstAsync(b => b.Id == hit.Booking.Id, cancel);
            BookingStory.Add(session, booking, standing.Name, $"因“{because}”不开放，但保留了这个预约", clock.UtcNow);
        }

        await session.Db.SaveChangesAsync(cancel);
        foreach (var (hit, choice) in chosen.Where(c => c.Choice.Answer == HitAnswer.Move))
        {
            if (choice is not { RoomId: { } room, Start: { } start, End: { } end } || end <= start)
                return Refusal.Invalid("blackout.move", $"请为“{hit.Booking.Title}”选择改到哪里。", "Choices");
            var booking = await session.Db.Bookings.AsNoTracking().FirstAsync(b => b.Id == hit.Booking.Id, cancel);
            var layouts = (await session.Db.Rooms.AsNoTracking().FirstOrDefaultAsync(r => r.Id == room, cancel))?.Policy;
            var moved = await commands.ChangeInAsync(session, booking.Id, Moved(booking, room, start, end, layouts?.Layout(booking.Layout)?.Name), because, calendar, cancel);
            if (!moved.Succeeded) return Named(hit, moved);
        }

        return null;
    }

    private static BookingRequest Moved(Booking booking, Guid room, DateTime start, DateTime end, string? layout)
    {
        var request = BookingContents.Request(booking);
        (request.RoomId, request.Layout) = (room, layout);
        (request.Start, request.End) = (DateTime.SpecifyKind(start, DateTimeKind.Unspecified), DateTime.SpecifyKind(end, DateTimeKind.Unspecified));
        return request;
    }

    private static Refusal Named(HitBooking hit, Outcome outcome) =>
        outcome.Refusals[0] with { Message = $"“{hit.Booking.Title}”（{new TimeRange(hit.Booking.Start, hit.Booking.End)}）没有处理成：{outcome.Message.Replace('\n', ' ')}" };
}
