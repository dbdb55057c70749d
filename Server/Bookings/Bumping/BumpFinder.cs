using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Quotas;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Bumping;

/// <summary>Finds the bookings that stand against an urgent one, and refuses where anything but they stands against it or one of them never gives way.</summary>
public sealed class BumpFinder(AccessControl access, BookingFactsLoader facts, CenterClock clock)
{
    internal async Task<Outcome<Bump>> FindAsync(AppDbContext db, BookingRequest request, CancellationToken cancel)
    {
        var opened = await BookingScope.OpenAsync(db, access, request.RoomId, Permission.BookRooms);
        if (!opened.Succeeded) return Outcome<Bump>.Refused(opened.Refusals);
        var scope = opened.Value;
        if (!scope.Standing.May(Permission.ManageBookings, scope.UnitPath)) return AccessControl.NotAllowed;

        var time = new TimeRange(request.Start, request.End);
        var proposal = BookingContents.Proposal(request);
        var known = await facts.LoadAsync(db, scope.Room, scope.Standing, scope.UnitPath, time) with
        {
            Resources = await BookingFactsLoader.ResourcesAsync(db, scope.Room.CenterId, request.Resources, time, cancel),
            Quotas = (await QuotaUsage.LoadAsync(db, scope, QuotaAsker.Of(scope, request), time, cancel)).For(scope.Room),
        };
        var alone = BookingRules.Decide(proposal, known with { Held = [], Resources = [.. known.Resources.Select(r => r with { Held = [] })] });
        if (alone.Denied) return Outcome<Bump>.Refused(alone.Refusals);
        if (alone.RequiresApproval) return NeedsApproval(alone);

        var ids = InTheWay(proposal, known);
        var bookings = await db.Bookings.AsNoTracking().Where(b => ids.Contains(b.Id)).OrderBy(b => b.Start).ThenBy(b => b.Id).ToListAsync(cancel);
        var roomIds = bookings.Select(b => b.RoomId).ToArray();
        var names = await db.Rooms.Where(r => roomIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, r => r.Name, cancel);
        var kept = await db.Set<ProtectedPurposes>().AsNoTracking().FirstOrDefaultAsync(p => p.Id == scope.Room.CenterId, cancel);
        var firm = bookings.Select(b => WhyFirm(b, names[b.RoomId], kept)).OfType<Refusal>().ToList();
        return firm.Count > 0
            ? Outcome<Bump>.Refused(firm)
            : new Bump(scope, proposal, [.. bookings.Select(b => new HitBooking(BookingViews.ListItem(b, names[b.RoomId]), Why(b, scope.Room), []))]);
    }

    /// <summary>Nobody makes others give way to what may still be turned down.</summary>
    internal static Refusal NeedsApproval(BookingVerdict verdict) =>
        Refusal.Conflict("booking.bump-approval", $"{string.Join("、", verdict.ApprovalReasons)}，紧急占用要由能批准的人办理，请联系审批人。", nameof(BookingRequest.RoomId));

    /// <summary>What holds the room, and of what is promised of a resource only as much as must be given back: the latest booked first.</summary>
    private static HashSet<Guid> InTheWay(BookingProposal proposal, BookingFacts known)
    {
        var holding = known.Policy.Holding(proposal.Time, proposal.Layout);
        var ids = known.Held.Where(h => h.Time.Overlaps(proposal.Time) || h.Holding.Overlaps(holding)).Select(h => h.BookingId).ToHashSet();
        foreach (var wanted in proposal.Resources ?? [])
        {
            var resource = known.Resources.First(r => r.Id == wanted.ResourceId);
            foreach (var held in resource.Held.Where(h => h.Holding.Overlaps(holding)).OrderByDescending(h => h.BookingId))
            {
                if ((resource with { Held = [.. resource.Held.Where(h => !ids.Contains(h.BookingId))] }).FreeIn(holding, null) >= wanted.Count) break;
                ids.Add(held.BookingId);
            }
        }

        return ids;
    }

    private Refusal? WhyFirm(Booking booking, string room, ProtectedPurposes? kept)
    {
        var what = $"{room}{new TimeRange(booking.Start, booking.End)}的“{booking.Title}”";
        if (booking.Start <= clock.Now) return Firm($"{what}已经开始，不能让它让出，请换个时间或换一间。");
        if (booking.HeldForId is not null) return Firm($"{what}是{booking.HeldForTitle}的用房，不能让出，请换个时间或换一间。");
        if (booking.Urgent) return Firm($"{what}本身就是紧急占用，不能再让出，请换个时间或换一间。");
        return kept?.Purposes.Contains(booking.Purpose) == true
            ? Firm($"{what}是{BookingPurposes.Name(booking.Purpose)}，本中心规定不让出，请换个时间或换一间。")
            : null;
    }

    private static string Why(Booking booking, Room room) => booking.RoomId == room.Id ? $"占着{room.Name}，要让出。" : $"占着{room.Name}要用的场地或物品，要让出。";

    private static Refusal Firm(string message) => Refusal.Conflict("booking.bump-firm", message, nameof(BookingRequest.Start));
}
