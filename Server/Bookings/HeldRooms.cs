using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings;

/// <summary>
/// Rooms held for something else, such as an activity: its feature takes, moves and lets go of them inside its own unit of work, and nobody does from
/// the bookings' side. Such a booking is the centre's own: it passes every rule but the horizon, quotas and no-show limits, which are about people.
/// </summary>
public sealed class HeldRooms(AccessControl access, BookingCommands commands, BookingFactsLoader facts, WaitingList waiting, CenterClock clock)
{
    /// <summary>Contends on rooms and the parts of halls, all at once, before any of them is taken; gives them.</summary>
    internal static async Task<IReadOnlyCollection<Guid>> ContendAsync(AppDbContext db, IReadOnlyCollection<Guid> roomIds, CancellationToken cancel)
    {
        var parts = await db.RoomParts.Where(p => roomIds.Contains(p.CombinedRoomId)).Select(p => p.PartRoomId).ToListAsync(cancel);
        Guid[] spaces = [.. roomIds, .. parts];
        await SerializedWrite.ContendAsync(db, spaces, cancel);
        return spaces;
    }

    /// <summary>What the rules say to it.</summary>
    /// <param name="bookingId">The booking that would move, or null.</param>
    internal async Task<Outcome<BookingVerdict>> JudgeAsync(AppDbContext db, BookingRequest request, Guid? bookingId)
    {
        var opened = await BookingScope.OpenAsync(db, access, request.RoomId, Permission.BookRooms);
        return opened.Succeeded ? await JudgeAsync(db, opened.Value, request, bookingId) : Outcome<BookingVerdict>.Refused(opened.Refusals);
    }

    /// <summary>Takes a room. The caller contends on it.</summary>
    /// <param name="tell">Whether those who must agree are told: once for a whole series.</param>
    internal async Task<Outcome<Booking>> TakeAsync(WriteSession session, BookingRequest request, HeldFor held, bool tell, CancellationToken cancel)
    {
        var opened = await BookingScope.OpenAsync(session.Db, access, request.RoomId, Permission.BookRooms);
        if (!opened.Succeeded) return Outcome<Booking>.Refused(opened.Refusals);
        var scope = opened.Value;
        var verdict = await JudgeAsync(session.Db, scope, request, null);
        if (verdict.Denied) return Outcome<Booking>.Refused(verdict.Refusals);
        var made = await commands.NewAsync(session.Db, request, scope, verdict.RequiresApproval ? BookingStatus.Requested : BookingStatus.Approved);
        if (!made.Succeeded) return made;

        var booking = made.Value;
        (booking.HeldForId, booking.HeldForTitle, booking.HeldForLink) = (held.Id, held.Title, held.Link);
        session.Db.Bookings.Add(booking);
        if (verdict.Allowed || scope.Room.Policy.RequestHoldsTime) BookingHolds.Add(session.Db, booking, scope.Room);
        if (verdict.RequiresApproval) ApprovalLevels.Ask(booking, scope, clock.Now);
        BookingStory.Add(session, booking, scope.Standing.Name, $"为{held.Title}{BookingStory.Begun(booking, ApprovalLevels.Next(booking, scope))}", booking.CreatedUtc);
        if (verdict.RequiresApproval && tell) await commands.TellApproversAsync(session, booking, scope);
        await SavedAsync(session, booking, cancel);
        return booking;
    }

    /// <summary>Moves a room's booking to what the request says; its room stays. The caller contends on it, and knows that it is coming.</summary>
    internal async Task<Outcome<Booking>> MoveAsync(WriteSession session, Booking booking, BookingRequest request, HeldFor held, bool tell, CancellationToken cancel)
    {
        var opened = await BookingScope.OpenAsync(session.Db, access, request.RoomId, Permission.BookRooms);
        if (!opened.Succeeded) return Outcome<Booking>.Refused(opened.Refusals);
        var scope = opened.Value;
        var team = await TeamChoice.FindAsync(session.Db, request.TeamId, booking.CenterId, booking.TeamId);
        if (!team.Succeeded) return Outcome<Booking>.Refused(team.Refusals);
        var before = BookingSnapshot.Of(booking);
        var moved = before.Start != request.Start || before.End != request.End || request.HeadCount > before.HeadCount || before.Purpose != request.Purpose;
        if (moved)
        {
            var verdict = await JudgeAsync(session.Db, scope, request, booking.Id);
            if (verdict.Denied) return Outcome<Booking>.Refused(verdict.Refusals);
            booking.Status = verdict.RequiresApproval ? BookingStatus.Requested : BookingStatus.Approved;
        }

        BookingContents.Fill(booking, request, scope, team.Value, clock.UtcNow);
        (booking.HeldForTitle, booking.HeldForLink) = (held.Title, held.Link);
        if (moved) ApprovalLevels.Ask(booking, scope, clock.Now);
        if (moved) await BookingHolds.MoveAsync(session.Db, booking, scope.Room, cancel);
        BookingStory.Add(session, booking, scope.Standing.Name, BookingStory.Changes(before, booking, scope.Room.Name, scope.Room.Name), booking.ChangedUtc);
        if (moved && tell && booking.Status == BookingStatus.Requested) await commands.TellApproversAsync(session, booking, scope);
        await SavedAsync(session, booking, cancel);
        return booking;
    }

    /// <summary>Lets the time of bookings go while several of them move: one may go where another has been.</summary>
    internal static async Task LoosenAsync(AppDbContext db, IReadOnlyCollection<Guid> bookingIds, CancellationToken cancel)
    {
        db.RoomHolds.RemoveRange(await db.RoomHolds.Where(h => bookingIds.Contains(h.BookingId)).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Ends a booking that is coming; one that is over or ended stays as it is.</summary>
    internal async Task ReleaseAsync(WriteSession session, Booking booking, string who, string reason, CancellationToken cancel)
    {
        if (!booking.IsActive || booking.End <= clock.Now) return;
        (booking.Status, booking.Reason) = (BookingStatus.Cancelled, reason);
        booking.Touch(clock.UtcNow);
        await BookingHolds.ReleaseAsync(session.Db, booking, cancel);
        BookingStory.Add(session, booking, who, $"取消了预约：{reason}", booking.ChangedUtc);
        await SavedAsync(session, booking, cancel);
    }

    /// <summary>Gives what was let go of to those who wait for it, at the end of the unit of work.</summary>
    internal Task ServeAsync(WriteSession session, IReadOnlyCollection<Guid> spaces, DateTime from, DateTime to, CancellationToken cancel) =>
        spaces.Count == 0 ? Task.CompletedTask : waiting.ServeAsync(session, spaces, from, to, cancel);

    /// <summary>Refuses what nobody may do from the bookings' side; null for an ordinary booking.</summary>
    internal static Refusal? Refuse(Booking booking) => booking.HeldForId is null
        ? null
        : Refusal.Conflict("booking.held", $"这是{booking.HeldForTitle}的用房，请在那里修改或取消。");

    private async Task<BookingVerdict> JudgeAsync(AppDbContext db, BookingScope scope, BookingRequest request, Guid? bookingId)
    {
        var known = await facts.LoadAsync(db, scope.Room, scope.Standing, scope.UnitPath, new TimeRange(request.Start, request.End));
        return BookingRules.Decide(BookingContents.Proposal(request, bookingId), known with { Policy = known.Policy with { HorizonDays = SeriesPattern.MostDaysAhead } });
    }

    /// <summary>The next one of the same unit of work must see it.</summary>
    private static async Task SavedAsync(WriteSession session, Booking booking, CancellationToken cancel)
    {
        session.Announce(LiveTopics.Board(booking.CenterId));
        await session.Db.SaveChangesAsync(cancel);
    }
}
