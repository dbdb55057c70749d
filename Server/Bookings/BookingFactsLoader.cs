using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Approvals;
using PartyMassCenter.Server.Bookings.Blackouts;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Resources;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Loads what the rules need, as wide as they say they need it.</summary>
public sealed class BookingFactsLoader(CenterClock clock, DayCalendars calendars)
{
    /// <summary>The longest reach that a room's policy may ask for, in minutes (its buffer and a layout): loading several rooms at once uses it for all.</summary>
    private const int WidestReach = 240 + RoomLayout.LongestMinutes;

    // A hold is at most two days long: the upper bound on its end keeps the look-up off the rest of the year.
    private static readonly EngineQuery<Func<AppDbContext, Guid, DateTime, DateTime, DateTime, IAsyncEnumerable<HeldRow>>> HeldInRoom =
        new(() => EF.CompileAsyncQuery((AppDbContext db, Guid room, DateTime from, DateTime to, DateTime latest) =>
            db.RoomHolds.AsNoTracking().Where(h => h.RoomId == room && h.End > from && h.End < latest && h.Start < to)
                .Join(db.Bookings, h => h.BookingId, b => b.Id, (h, b) => new HeldRow(h.RoomId, b.RoomId, b.Id, b.Start, b.End, h.Start, h.End, b.Title))));

    /// <summary>The facts about a room around a time, for a person.</summary>
    /// <param name="calendar">The calendar to judge by; null = the one in force.</param>
    public async Task<BookingFacts> LoadAsync(AppDbContext db, Room room, Standing standing, string unitPath, TimeRange around, DayCalendar? calendar = null)
    {
        var window = around.Widen(BookingRules.Reach(room.Policy), BookingRules.Reach(room.Policy));
        if (room.PartIds.Count > 0) return (await LoadAsync(db, [room], standing, unitPath, window, CancellationToken.None, calendar))[room.Id];
        List<HeldRow> held = [];
        await foreach (var row in HeldInRoom.For(db)(db, room.Id, window.Start, window.End, window.End.AddDays(2))) held.Add(row);
        return Facts(
            room, standing, unitPath, Times(room, held, await NamesAsync(db, [room], held, CancellationToken.None)),
            calendar ?? await calendars.GetAsync(db), await BlackoutPlans.LoadAsync(db, room.CenterId, around));
    }

    /// <summary>The same for whoever acts there, with their no-shows; where resources are wanted those too, after other writers of them are done.</summary>
    internal async Task<BookingFacts> LoadAsync(AppDbContext db, BookingScope scope, TimeRange around, IReadOnlyList<ResourceUse> wanted, CancellationToken cancel, DayCalendar? calendar = null)
    {
        if (wanted.Count > 0) await ResourceLocks.TakeAsync(db, wanted.Select(w => w.ResourceId), cancel);
        var found = await LoadAsync(db, scope.Room, scope.Standing, scope.UnitPath, around, calendar);
        if (wanted.Count == 0 && scope.NoShows is null) return found;
        return found with { NoShows = scope.NoShows, Resources = await ResourcesAsync(db, scope.Room.CenterId, wanted, around, cancel) };
    }

    /// <summary>The facts about many rooms of one centre around a time, in one query, and one more for names where halls are booked.</summary>
    public Task<IReadOnlyDictionary<Guid, BookingFacts>> LoadAsync(
        AppDbContext db, IReadOnlyList<Room> rooms, Standing standing, string unitPath, TimeRange around, CancellationToken cancel, DayCalendar? calendar = null) =>
        LoadAsync(db, rooms, standing, _ => unitPath, around, cancel, calendar);

    /// <summary>The same about rooms of many centres.</summary>
    /// <param name="unitPath">The path of the unit that a room is in.</param>
    public async Task<IReadOnlyDictionary<Guid, BookingFacts>> LoadAsync(
        AppDbContext db, IReadOnlyList<Room> rooms, Standing standing, Func<Room, string> unitPath, TimeRange around, CancellationToken cancel, DayCalendar? calendar = null)
    {
        var ids = rooms.SelectMany(r => r.Spaces).Distinct().ToArray();
        var (from, to) = (around.Start.AddMinutes(-WidestReach), around.End.AddMinutes(WidestReach));
        var latest = to.AddDays(2);
        var rows = await db.RoomHolds.AsNoTracking().Where(h => ids.Contains(h.RoomId) && h.End > from && h.End < latest && h.Start < to)
            .Join(db.Bookings, h => h.BookingId, b => b.Id, (h, b) => new HeldRow(h.RoomId, b.RoomId, b.Id, b.Start, b.End, h.Start, h.End, b.Title))
            .ToListAsync(cancel);
        var names = await NamesAsync(db, rooms, rows, cancel);
        var bySpace = rows.ToLookup(r => r.SpaceId);
        calendar ??= await calendars.GetAsync(db);
        var plans = await BlackoutPlans.LoadAsync(db, [.. rooms.Select(r => r.CenterId).Distinct()], around, cancel);
        return rooms.ToDictionary(r => r.Id, r => Facts(r, standing, unitPath(r), Times(r, r.Spaces.SelectMany(s => bySpace[s]), names), calendar, [.. plans[r.CenterId]]));
    }

    /// <summary>Movable resources of a centre and what takes them around a time; asks nothing when none are wanted.</summary>
    /// <param name="only">The ones that are wanted, or null for all that can be booked.</param>
    public static async Task<IReadOnlyList<ResourceFact>> ResourcesAsync(AppDbContext db, Guid centerId, IReadOnlyList<ResourceUse>? only, TimeRange around, CancellationToken cancel)
    {
        if (only is { Count: 0 }) return [];
        var ids = only?.Select(u => u.ResourceId).ToArray();
        var resources = await db.Resources.AsNoTracking().Where(r => r.CenterId == centerId && (ids == null ? r.Active : ids.Contains(r.Id))).ToListAsync(cancel);
        var found = resources.Select(r => r.Id).ToArray();
        var (from, to) = (around.Start.AddMinutes(-WidestReach), around.End.AddMinutes(WidestReach));
        var holds = await db.ResourceHolds.AsNoTracking().Where(h => found.Contains(h.ResourceId) && h.End > from && h.Start < to).ToListAsync(cancel);
        var byResource = holds.ToLookup(h => h.ResourceId, h => new ResourceHeld(h.BookingId, new TimeRange(h.Start, h.End), h.Count));
        return [.. resources.Select(r => new ResourceFact(r.Id, r.Name, r.Count, r.Active, [.. byResource[r.Id]]))];
    }

    /// <summary>Held rows as a room sees them: a booking that takes several of its parts is told once.</summary>
    private static List<HeldTime> Times(Room room, IEnumerable<HeldRow> rows, IReadOnlyDictionary<Guid, string> names)
    {
        List<HeldTime> times = [];
        foreach (var booking in rows.GroupBy(r => r.BookingId))
        {
            var first = booking.First();
            var other = first.RoomId == room.Id ? null : names.GetValueOrDefault(first.RoomId, "相邻房间");
            var parts = other is null || room.PartIds.Count == 0 ? null : string.Join("、", booking.Select(r => names.GetValueOrDefault(r.SpaceId, "分区")).Order(StringComparer.Ordinal));
            times.Add(new HeldTime(first.BookingId, new TimeRange(first.Start, first.End), new TimeRange(first.HoldStart, first.HoldEnd), first.Title, other, parts));
        }

        return times;
    }

    /// <summary>Names of the rooms that refusals speak of; asked for only where a hall and its parts meet.</summary>
    private static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(AppDbContext db, IReadOnlyList<Room> known, IReadOnlyList<HeldRow> rows, CancellationToken cancel)
    {
        var names = known.ToDictionary(r => r.Id, r => r.Name);
        var missing = rows.SelectMany(r => new[] { r.SpaceId, r.RoomId }).Where(id => !names.ContainsKey(id)).Distinct().ToArray();
        if (missing.Length > 0)
            foreach (var room in await db.Rooms.AsNoTracking().Where(r => missing.Contains(r.Id)).Select(r => new { r.Id, r.Name }).ToListAsync(cancel)) names[room.Id] = room.Name;
        return names;
    }

    private BookingFacts Facts(Room room, Standing standing, string unitPath, IReadOnlyList<HeldTime> held, DayCalendar calendar, IReadOnlyList<BlackoutPlan> plans) => new()
    {
        Now = clock.Now,
        RoomName = room.Name,
        RoomBookable = room.Bookable,
        Capacity = room.Capacity,
        Policy = room.Policy,
        Calendar = calendar,
        Blackouts = BlackoutPlans.Of(room, plans),
        Held = held,
        Roles = standing.RolesIn(unitPath),
        Approver = Approvers.StandingOf(standing, unitPath),
    };

    private sealed record HeldRow(Guid SpaceId, Guid RoomId, Guid BookingId, DateTime Start, DateTime End, DateTime HoldStart, DateTime HoldEnd, string Title);
}
