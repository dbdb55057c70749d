using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities.Registrations;

/// <summary>Reads registrations, and moves up who waits. Who changes any of an activity's contends on the activity.</summary>
internal static class RegistrationRows
{
    /// <summary>What decides on a registration.</summary>
    /// <param name="except">A registration that is left out of the count because it is the one that changes.</param>
    public static async Task<RegistrationFacts> FactsAsync(AppDbContext db, Activity activity, string? phone, Guid? except, bool byStaff, DateTime now, CancellationToken cancel)
    {
        var rows = await db.Registrations.AsNoTracking().Where(r => r.ActivityId == activity.Id && r.Status != RegistrationStatus.Cancelled && r.Id != except)
            .Select(r => new { r.People, r.Status, Same = phone != null && r.Phone == phone }).ToListAsync(cancel);
        return new RegistrationFacts(
            activity.Status, activity.NeedsRegistration, activity.Audience, activity.Start, activity.End, activity.RegistrationOpens, activity.RegistrationCloses, activity.Capacity, activity.MostPerRegistration,
            rows.Where(r => r.Status == RegistrationStatus.Confirmed).Sum(r => r.People), rows.Exists(r => r.Status == RegistrationStatus.Waiting), rows.Exists(r => r.Same), byStaff, now);
    }

    /// <summary>Gives places that are free to those who wait, in their order. Saved with the rest.</summary>
    /// <returns>Who moved up.</returns>
    public static async Task<IReadOnlyList<Registration>> MoveUpAsync(AppDbContext db, Activity activity, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        var waiting = await db.Registrations.Where(r => r.ActivityId == activity.Id && r.Status == RegistrationStatus.Waiting).OrderBy(r => r.Order).ToListAsync(cancel);
        if (waiting.Count == 0) return [];
        var taken = await db.Registrations.Where(r => r.ActivityId == activity.Id && r.Status == RegistrationStatus.Confirmed).SumAsync(r => r.People, cancel);
        var left = activity is { NeedsRegistration: true, Capacity: { } capacity } ? capacity - taken : (int?)null;
        List<Registration> moved = [.. RegistrationRules.MovesUp([.. waiting.Select(r => r.People)], left).Select(i => waiting[i])];
        foreach (var registration in moved) (registration.Status, registration.Version) = (RegistrationStatus.Confirmed, Guid.CreateVersion7());
        return moved;
    }

    /// <summary>Gives places that are free to those who wait, and asks the organiser to call them: they have no account, and only their own page shows it.</summary>
    public static async Task ServeAsync(WriteSession session, Activity activity, DateTime nowUtc, CancellationToken cancel)
    {
        var moved = await MoveUpAsync(session.Db, activity, cancel);
        session.Announce(LiveTopics.Activities(activity.CenterId));
        if (moved.Count == 0) return;
        session.Tell(
            activity.OrganiserId, "候补递补，请电话告知", $"{ActivityNews.Label(activity)}空出名额，{string.Join("、", moved.Select(r => r.Name))}已由候补转为报名成功，请打电话告诉他们。",
            ActivityNews.Link(activity), nowUtc, new NoticeOptions(UnitId: activity.CenterId));
    }

    /// <summary>
    /// Nobody who was told that they have a place loses it because a number is edited: fewer places than are taken are refused.
    /// The caller contends on the activity.
    /// </summary>
    public static async Task<Refusal?> RefuseFewerAsync(AppDbContext db, Guid activityId, ActivityRequest after, CancellationToken cancel)
    {
        if (after is not { NeedsRegistration: true, Capacity: { } capacity }) return null;
        var taken = await db.Registrations.Where(r => r.ActivityId == activityId && r.Status == RegistrationStatus.Confirmed).SumAsync(r => r.People, cancel);
        return capacity >= taken ? null : Refusal.Conflict(
            "activity.capacity-taken", $"已有{taken}人报名成功，名额不能少于{taken}人。要再减少，请先打电话和报名的人商量，在报名名单里取消他们的报名。", nameof(ActivityRequest.Capacity));
    }

    public static async Task<int?> PositionAsync(AppDbContext db, Registration registration, CancellationToken cancel) => registration.Status != RegistrationStatus.Waiting
        ? null
        : 1 + await db.Registrations.CountAsync(r => r.ActivityId == registration.ActivityId && r.Status == RegistrationStatus.Waiting && r.Order < registration.Order, cancel);

    public static async Task<MyRegistration> MineAsync(AppDbContext db, Activity activity, Registration registration, DateTime now, CancellationToken cancel)
    {
        var changes = await db.Set<ActivityEvent>().AsNoTracking().Where(e => e.ActivityId == activity.Id && e.AfterPublication && e.AtUtc > registration.CreatedUtc)
            .OrderByDescending(e => e.AtUtc).Select(e => new { e.AtUtc, e.Text }).Take(5).ToListAsync(cancel);
        return new MyRegistration(
            activity.Id, activity.Title, activity.Status, activity.Start, activity.End, await PlaceAsync(db, activity, cancel), registration.Name, Phones.Mask(registration.Phone), registration.People, activity.MostPerRegistration,
            registration.Status, await PositionAsync(db, registration, cancel),
            [.. changes.Select(c => $"{ChineseDates.Moment(CenterClock.ToWallClock(c.AtUtc))}{c.Text}")], registration.CheckedIn,
            MayChange: registration.Status != RegistrationStatus.Cancelled && activity.Status == ActivityStatus.Published && now < activity.Start,
            MayCheckIn: MayCheckIn(activity, registration, now))
        {
            Reason = activity.Reason,
        };
    }

    public static bool MayCheckIn(Activity activity, Registration registration, DateTime now) =>
        registration.Status == RegistrationStatus.Confirmed && activity.Status == ActivityStatus.Published && now >= activity.Start.AddHours(-1) && now < activity.End;

    public static async Task<string> PlaceAsync(AppDbContext db, Activity activity, CancellationToken cancel)
    {
        var rooms = await db.ActivityRooms.AsNoTracking().Where(r => r.ActivityId == activity.Id).OrderBy(r => r.Place).Join(db.Rooms, a => a.RoomId, r => r.Id, (_, r) => r.Name).ToListAsync(cancel);
        return string.Join("、", activity.OutsidePlace is { } outside ? rooms.Append(outside) : rooms);
    }

    public static async Task<RegistrationList> ListAsync(AppDbContext db, Activity activity, bool mayTake, CancellationToken cancel)
    {
        var rows = await db.Registrations.AsNoTracking().Where(r => r.ActivityId == activity.Id).OrderBy(r => r.Order).ToListAsync(cancel);
        return new RegistrationList(
            activity.Id, activity.Title, activity.Start, activity.End, await PlaceAsync(db, activity, cancel), activity.Capacity,
            [.. rows.Select(r => new RegistrationListItem(r.Id, r.Name, Phones.Mask(r.Phone), r.People, r.Visitor, r.Status, r.Source, CenterClock.ToWallClock(r.CreatedUtc), r.CheckedIn))],
            activity.WalkInVillagers ?? 0, activity.WalkInVisitors ?? 0, mayTake);
    }
}
