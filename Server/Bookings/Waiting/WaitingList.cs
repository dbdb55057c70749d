using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Quotas;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Bookings.Waiting;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Waiting;

/// <summary>Gives times that become free to those who wait for them, first come first served, before anybody else can take them.</summary>
public sealed class WaitingList(BookingFactsLoader facts, CenterClock clock)
{
    /// <summary>How far around freed time somebody may wait whose buffers it was in the way of, in hours.</summary>
    private const int ReachHours = 12;

    private const int Most = 200;

    /// <summary>
    /// Serves those who wait for what the unit of work has freed so far. Nobody who books the same rooms can come between: they follow
    /// one another, and the hold of the offer is saved with the release.
    /// </summary>
    internal async Task ServeAsync(WriteSession session, CancellationToken cancel)
    {
        var freed = session.Db.ChangeTracker.Entries<RoomHold>().Where(e => e.State is EntityState.Deleted or EntityState.Modified)
            .Select(e => (e.Entity.RoomId, Start: e.Property(h => h.Start).OriginalValue, End: e.Property(h => h.End).OriginalValue)).ToList();
        if (freed.Count == 0) return;
        var spaces = freed.Select(f => f.RoomId).ToHashSet();

        // What is freed must be gone before others' holds go in; and whoever joins the list right now is waited for.
        await session.Db.SaveChangesAsync(cancel);
        await SerializedWrite.ContendAsync(session.Db, spaces, cancel);
        await ServeAsync(session, spaces, freed.Min(f => f.Start), freed.Max(f => f.End), cancel);
    }

    /// <summary>Serves those who wait for any of the rooms around a time. The caller contends on the rooms.</summary>
    internal async Task ServeAsync(WriteSession session, IReadOnlyCollection<Guid> spaces, DateTime from, DateTime to, CancellationToken cancel)
    {
        var db = session.Db;
        var (earliest, latest) = (from.AddHours(-ReachHours), to.AddHours(ReachHours));
        var waiting = await db.Bookings
            .Where(b => b.Status == BookingStatus.Waiting && b.Start < latest && b.End > earliest
                && (spaces.Contains(b.RoomId) || db.RoomParts.Any(p => p.CombinedRoomId == b.RoomId && spaces.Contains(p.PartRoomId))))
            .OrderBy(b => b.CreatedUtc).ThenBy(b => b.Id).Take(Most).ToListAsync(cancel);
        foreach (var booking in waiting)
        {
            if (WaitingTimes.IsOver(clock.Now, booking.Start)) continue;
            if (await BookingScope.OfAsync(db, booking) is not { } scope) continue;
            await SerializedWrite.ContendAsync(db, scope.Room.Spaces.Where(s => !spaces.Contains(s)), cancel);
            if (await PassesAsync(db, booking, scope, cancel)) await OfferAsync(session, booking, scope, cancel);
        }
    }

    /// <summary>Whether somebody who waits could have the time now, by all rules.</summary>
    internal async Task<bool> PassesAsync(AppDbContext db, Booking booking, BookingScope scope, CancellationToken cancel)
    {
        if (!scope.Standing.May(Permission.BookRooms, scope.UnitPath)) return false;
        return !(await JudgeAsync(db, booking, scope, cancel)).Denied;
    }

    /// <summary>What the rules say to somebody's having the time now. Their other bookings are waited for, since they count for quotas.</summary>
    internal async Task<BookingVerdict> JudgeAsync(AppDbContext db, Booking booking, BookingScope scope, CancellationToken cancel)
    {
        var time = new TimeRange(booking.Start, booking.End);
        var quotas = await QuotaUsage.LockAsync(db, scope, QuotaAsker.Of(scope, booking), time, cancel);
        return BookingRules.Decide(booking.ToProposal(), await facts.LoadAsync(db, scope, time, booking.Resources, cancel) with { Quotas = quotas });
    }

    /// <summary>Place in the queue of the same room for an overlapping time, 1 for the first.</summary>
    internal static async Task<int> PositionAsync(AppDbContext db, Booking booking, CancellationToken cancel) => 1 + await db.Bookings.CountAsync(
        b => b.Status == BookingStatus.Waiting && b.RoomId == booking.RoomId && b.Start < booking.End && b.End > booking.Start && b.Id != booking.Id
            && (b.CreatedUtc < booking.CreatedUtc || (b.CreatedUtc == booking.CreatedUtc && b.Id.CompareTo(booking.Id) < 0)), cancel);

    private async Task OfferAsync(WriteSession session, Booking booking, BookingScope scope, CancellationToken cancel)
    {
        booking.Status = BookingStatus.Offered;
        booking.OfferUntil = WaitingTimes.OfferUntil(scope.Room.Policy, clock.Now, booking.Start);
        booking.Touch(clock.UtcNow);
        BookingHolds.Add(session.Db, booking, scope.Room);
        var until = ChineseDates.Moment(booking.OfferUntil.Value);
        BookingStory.Add(session, booking, "系统", $"时间空出来了，为您保留到{until}，请确认", booking.ChangedUtc);
        BookingStory.Tell(session, booking, "候补到了，请确认", $"{BookingStory.Label(booking, scope.Room.Name)}空出来了，为您保留到{until}。请打开预约确认，过时会让给下一位。");
        session.Announce(LiveTopics.Board(booking.CenterId));
        await session.Db.SaveChangesAsync(cancel);
    }
}
