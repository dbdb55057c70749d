using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Loads what the rules need, as wide as they say they need it.</summary>
public sealed class BookingFactsLoader(CenterClock clock)
{
    /// <summary>The longest reach that a room's policy may ask for, in minutes: loading several rooms at once uses it for all.</summary>
    private const int WidestReach = 240;

    // A hold is at most two days long: the upper bound on its end keeps the look-up off the rest of the year.
    private static readonly EngineQuery<Func<AppDbContext, Guid, DateTime, DateTime, DateTime, IAsyncEnumerable<HeldRow>>> HeldInRoom =
        new(() => EF.CompileAsyncQuery((AppDbContext db, Guid room, DateTime from, DateTime to, DateTime latest) =>
            db.RoomHolds.AsNoTracking().Where(h => h.RoomId == room && h.End > from && h.End < latest && h.Start < to)
                .Join(db.Bookings, h => h.BookingId, b => b.Id, (h, b) => new HeldRow(h.RoomId, b.Id, b.Start, b.End, h.Start, h.End, b.Title))));

    /// <summary>The facts about a room around a time, for a person.</summary>
    public async Task<BookingFacts> LoadAsync(AppDbContext db, Room room, Standing standing, string unitPath, TimeRange around)
    {
        var window = around.Widen(BookingRules.Reach(room.Policy), BookingRules.Reach(room.Policy));
        List<HeldTime> held = [];
        await foreach (var row in HeldInRoom.For(db)(db, room.Id, window.Start, window.End, window.End.AddDays(2))) held.Add(row.ToHeldTime());
        return Facts(room, standing, unitPath, held);
    }

    /// <summary>The facts about many rooms of one centre around a time, in one query.</summary>
    public async Task<IReadOnlyDictionary<Guid, BookingFacts>> LoadAsync(
        AppDbContext db, IReadOnlyList<Room> rooms, Standing standing, string unitPath, TimeRange around, CancellationToken cancel)
    {
        var ids = rooms.Select(r => r.Id).ToArray();
        var (from, to) = (around.Start.AddMinutes(-WidestReach), around.End.AddMinutes(WidestReach));
        var latest = to.AddDays(2);
        var rows = await db.RoomHolds.AsNoTracking().Where(h => ids.Contains(h.RoomId) && h.End > from && h.End < latest && h.Start < to)
            .Join(db.Bookings, h => h.BookingId, b => b.Id, (h, b) => new HeldRow(h.RoomId, b.Id, b.Start, b.End, h.Start, h.End, b.Title))
            .ToListAsync(cancel);
        var byRoom = rows.ToLookup(r => r.RoomId, r => r.ToHeldTime());
        return rooms.ToDictionary(r => r.Id, r => Facts(r, standing, unitPath, [.. byRoom[r.Id]]));
    }

    /// <summary>Whether the person could approve requests for the room.</summary>
    public static bool MayApprove(RoomPolicy policy, Standing standing, string unitPath) =>
        standing.May(Permission.ApproveBookings, unitPath) && (policy.ApproverId is null || policy.ApproverId == standing.PersonId);

    private BookingFacts Facts(Room room, Standing standing, string unitPath, IReadOnlyList<HeldTime> held) => new()
    {
        Now = clock.Now,
        RoomName = room.Name,
        RoomBookable = room.Bookable,
        Capacity = room.Capacity,
        Policy = room.Policy,
        Held = held,
        Roles = standing.RolesIn(unitPath),
        MayApprove = MayApprove(room.Policy, standing, unitPath),
    };

    private sealed record HeldRow(Guid RoomId, Guid BookingId, DateTime Start, DateTime End, DateTime HoldStart, DateTime HoldEnd, string Title)
    {
        public HeldTime ToHeldTime() => new(BookingId, new TimeRange(Start, End), new TimeRange(HoldStart, HoldEnd), Title);
    }
}
