using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>The blackouts and special openings of a centre around a time, in one small query; the newest first, as it wins.</summary>
internal static class BlackoutPlans
{
    /// <summary>How far after the time, in days, they are loaded, so that a refusal can name the next open day.</summary>
    private const int DaysAhead = 62;

    private static readonly EngineQuery<Func<AppDbContext, Guid, DateTime, DateTime, IAsyncEnumerable<Blackout>>> OfCenter =
        new(() => EF.CompileAsyncQuery((AppDbContext db, Guid center, DateTime from, DateTime to) =>
            db.Set<Blackout>().AsNoTracking().Where(b => b.CenterId == center && b.LastEnd > from && b.Start < to).OrderByDescending(b => b.CreatedUtc).Select(b => b)));

    /// <summary>Those that hold for a room.</summary>
    public static IReadOnlyList<BlackoutPlan> Of(Room room, IReadOnlyList<BlackoutPlan> plans) =>
        plans.Count == 0 ? plans : [.. plans.Where(p => p.Covers(room.Id, room.PartIds))];

    /// <summary>A closed hall takes its parts with it.</summary>
    public static async Task<List<Guid>> WithPartsAsync(AppDbContext db, BlackoutRequest request, CancellationToken cancel)
    {
        if (request.Kind != BlackoutKind.Closed || request.WholeCenter) return request.RoomIds;
        var halls = await db.Rooms.AsNoTracking().Where(r => request.RoomIds.Contains(r.Id)).ToListAsync(cancel);
        return [.. request.RoomIds.Concat(halls.SelectMany(h => h.PartIds)).Distinct()];
    }

    /// <summary>Loaded from the start of the day: a special opening sets the hours of the whole day.</summary>
    public static async Task<IReadOnlyList<BlackoutPlan>> LoadAsync(AppDbContext db, Guid centerId, TimeRange around)
    {
        List<BlackoutPlan> plans = [];
        await foreach (var blackout in OfCenter.For(db)(db, centerId, around.Start.Date, around.End.AddDays(DaysAhead))) plans.Add(blackout.Plan);
        return plans;
    }

    /// <summary>The same for several centres, still in one query.</summary>
    public static async Task<ILookup<Guid, BlackoutPlan>> LoadAsync(AppDbContext db, IReadOnlyList<Guid> centerIds, TimeRange around, CancellationToken cancel)
    {
        if (centerIds.Count == 1) return (await LoadAsync(db, centerIds[0], around)).ToLookup(_ => centerIds[0]);
        var (from, to) = (around.Start.Date, around.End.AddDays(DaysAhead));
        var blackouts = await db.Set<Blackout>().AsNoTracking().Where(b => centerIds.Contains(b.CenterId) && b.LastEnd > from && b.Start < to)
            .OrderByDescending(b => b.CreatedUtc).ToListAsync(cancel);
        return blackouts.ToLookup(b => b.CenterId, b => b.Plan);
    }
}
