using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Registrations;
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
        List<Registration> moved = [.. RegistrationRules.MovesUp([.. waiting.Select(r => r.People)], activity.Capacity is { } capacity ? capacity - taken : null).Select(i => waiting[i])];
        foreach (var registration in moved) (registration.Status, registration.Version) = (RegistrationStatus.Confirmed, Guid.CreateVersion7());
        return moved;
    }

    public static async Task<int?> PositionAsync(AppDbContext db, Registration registration, CancellationToken cancel) => registration.Status != RegistrationStatus.Waiting
        ? null
        : 1 + await db.Registrations.CountAsync(r => r.ActivityId == registration.ActivityId && r.Status == RegistrationStatus.Waiting && r.Order < registration.Order, cancel);

    public static async Task<MyRegistration> MineAsync(AppDbContext db, Activity activity, Registration registration, DateTime now, CancellationToken cancel)
    {
        var changes = await db.Set<ActivityEvent>().AsNoTracking().Where(e => e.ActivityId == activity.Id && e.AfterPublication && e.AtUtc > registration.CreatedUtc)
            .OrderByDescending(e => e.AtUtc).Select(e => e.Text).Take(5).ToListAsync(cancel);
        return new MyRegistration(
            activity.Id, activity.Title, activity.Status, activity.Start, activity.End, await PlaceAsync(db, activity, cancel), registration.Name, Phones.Mask(registration.Phone), registration.People, activity.MostPerRegistration,
            registration.Status, await PositionAsync(db, registration, cancel), changes, registration.CheckedIn,
            MayChange: registration.Status != RegistrationStatus.Cancelled && activity.Status == ActivityStatus.Published && now < activity.Start,
            MayCheckIn: MayCheckIn(activity, registration, now));
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
