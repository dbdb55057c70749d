using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Activities;

/// <summary>The rooms of activities: each is a booking that is held for the activity.</summary>
public sealed class ActivityHolds(HeldRooms rooms)
{
    /// <summary>Fields with which the bookings of its rooms change.</summary>
    private static readonly HashSet<string> Concerned =
    [
        nameof(ActivityRequest.Title), nameof(ActivityRequest.Start), nameof(ActivityRequest.RoomIds), nameof(ActivityRequest.OutsidePlace), nameof(ActivityRequest.Kind),
        nameof(ActivityRequest.PartyLife), nameof(ActivityRequest.TeamId), nameof(ActivityRequest.Expected), nameof(ActivityRequest.ContactName),
    ];

    public static bool Concerns(IEnumerable<ActivityField> changed) => changed.Any(f => Concerned.Contains(f.Name));

    /// <summary>What stands against the rooms at the time, and whether one of them must be agreed to.</summary>
    internal async Task<(IReadOnlyList<Refusal> Refusals, bool NeedsApproval)> JudgeAsync(
        AppDbContext db, ActivityRequest request, IReadOnlyDictionary<Guid, Room> known, IReadOnlyList<ActivityRoom> own)
    {
        var (wanted, refusal) = Wanted(request, known);
        if (refusal is not null) return ([refusal], false);
        List<Refusal> refusals = [];
        var approval = false;
        foreach (var booking in wanted)
        {
            var verdict = await rooms.JudgeAsync(db, booking, own.FirstOrDefault(r => r.RoomId == booking.RoomId)?.BookingId);
            refusals.AddRange(verdict.Refusals);
            if (!verdict.Succeeded) continue;
            refusals.AddRange(Named(verdict.Value.Refusals, booking, known));
            approval |= verdict.Value.RequiresApproval;
        }

        return (refusals, approval);
    }

    /// <summary>Takes the rooms that a request names, moves those that it has already, and lets the others go. The caller contends on all of them.</summary>
    /// <param name="tell">Whether those who must agree are told: once for a whole series.</param>
    internal async Task<Outcome<IReadOnlyList<Booking>>> SetAsync(
        WriteSession session, Activity activity, ActivityRequest request, IReadOnlyDictionary<Guid, Room> known, string who, bool tell, CancellationToken cancel)
    {
        var (wanted, refusal) = Wanted(request, known);
        if (refusal is not null) return refusal;
        var bookingIds = activity.Rooms.Select(r => r.BookingId).ToArray();
        var bookings = await session.Db.Bookings.Where(b => bookingIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancel);
        foreach (var gone in activity.Rooms.Where(r => !request.RoomIds.Contains(r.RoomId)).ToList())
        {
            await rooms.ReleaseAsync(session, bookings[gone.BookingId], who, $"{Held(activity, request).Title}不再用这间", cancel);
            activity.Rooms.Remove(gone);
        }

        List<Refusal> refusals = [];
        List<Booking> taken = [];
        foreach (var (booking, place) in wanted.Select((b, i) => (b, i)))
        {
            var row = activity.Rooms.Find(r => r.RoomId == booking.RoomId);
            var done = row is not null && bookings[row.BookingId].IsActive
                ? await rooms.MoveAsync(session, bookings[row.BookingId], booking, Held(activity, request), tell, cancel)
                : await rooms.TakeAsync(session, booking, Held(activity, request), tell, cancel);
            if (!done.Succeeded)
            {
                refusals.AddRange(Named(done.Refusals, booking, known));
                continue;
            }

            taken.Add(done.Value);
            if (row is null) activity.Rooms.Add(row = new ActivityRoom { ActivityId = activity.Id, RoomId = booking.RoomId, CenterId = activity.CenterId });
            (row.Place, row.BookingId) = (place, done.Value.Id);
            if (session.Db.Entry(row).State == EntityState.Detached) session.Db.Add(row);
        }

        return refusals.Count > 0 ? Outcome<IReadOnlyList<Booking>>.Refused(refusals) : taken;
    }

    /// <summary>Lets all rooms go.</summary>
    internal async Task ReleaseAsync(WriteSession session, Activity activity, string who, string reason, CancellationToken cancel)
    {
        var ids = activity.Rooms.Select(r => r.BookingId).ToArray();
        foreach (var booking in await session.Db.Bookings.Where(b => ids.Contains(b.Id)).ToListAsync(cancel)) await rooms.ReleaseAsync(session, booking, who, reason, cancel);
    }

    internal Task ServeAsync(WriteSession session, IReadOnlyCollection<Guid> spaces, DateTime from, DateTime to, CancellationToken cancel) =>
        rooms.ServeAsync(session, spaces, from, to, cancel);

    private static HeldFor Held(Activity activity, ActivityRequest request) => new(activity.Id, $"活动《{request.Title.Trim()}》", $"/app/activities/{activity.Id}");

    /// <summary>A booking for each room. Several rooms share the people; beside an outside place none must hold them all.</summary>
    private static (IReadOnlyList<BookingRequest> Bookings, Refusal? Refusal) Wanted(ActivityRequest request, IReadOnlyDictionary<Guid, Room> known)
    {
        if (request.RoomIds.Any(id => !known.ContainsKey(id)))
            return ([], Refusal.Invalid("activity.room", "有的功能室不在本中心，可能已停用，请重新选择。", nameof(ActivityRequest.RoomIds)));
        var chosen = request.RoomIds.Select(id => known[id]).ToList();
        var outside = !string.IsNullOrWhiteSpace(request.OutsidePlace);
        if (chosen.Count > 1 && !outside && chosen.Sum(r => r.Capacity) < request.Expected)
            return ([], Refusal.Conflict("booking.capacity", $"这几间一共可容纳{chosen.Sum(r => r.Capacity)}人，预计{request.Expected}人，请加一间或换大的。", nameof(ActivityRequest.RoomIds)));
        var left = request.Expected;
        List<BookingRequest> wanted = [];
        foreach (var room in chosen)
        {
            var people = chosen.Count > 1 || outside ? Math.Clamp(left, 1, Math.Max(1, room.Capacity)) : request.Expected;
            left -= people;
            wanted.Add(new BookingRequest
            {
                RoomId = room.Id,
                Start = request.Start,
                End = request.End,
                Title = request.Title,
                Purpose = Purpose(request),
                HeadCount = people,
                TeamId = request.TeamId,
                ContactName = request.ContactName,
            });
        }

        return (wanted, null);
    }

    private static IEnumerable<Refusal> Named(IReadOnlyList<Refusal> refusals, BookingRequest booking, IReadOnlyDictionary<Guid, Room> known) =>
        refusals.Select(r => r.Message.Contains(known[booking.RoomId].Name, StringComparison.Ordinal) ? r : r with { Message = $"{known[booking.RoomId].Name}：{r.Message}" });

    private static BookingPurpose Purpose(ActivityRequest request) => request switch
    {
        { PartyLife: not null } => BookingPurpose.PartyWork,
        { Kind: ActivityKind.Training } => BookingPurpose.Training,
        { Kind: ActivityKind.Council } => BookingPurpose.Meeting,
        { Kind: ActivityKind.Convenience } => BookingPurpose.Service,
        { Kind: ActivityKind.Other or ActivityKind.Volunteering } => BookingPurpose.Other,
        _ => BookingPurpose.Culture,
    };
}
