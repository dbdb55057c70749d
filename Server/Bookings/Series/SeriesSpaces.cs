using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Server.Bookings.Series;

/// <summary>What a series contends on: its room, the rooms that answers name, and the parts of halls among them.</summary>
internal static class SeriesSpaces
{
    public static async Task<IReadOnlyList<Guid>> OfAsync(IDbContextFactory<AppDbContext> contexts, Guid roomId, IEnumerable<SeriesAnswer> answers, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await OfAsync(db, [roomId, .. answers.Select(a => a.RoomId).OfType<Guid>()], cancel);
    }

    public static async Task<IReadOnlyList<Guid>> OfAsync(AppDbContext db, IReadOnlyList<Guid> rooms, CancellationToken cancel)
    {
        var ids = rooms.Distinct().ToArray();
        return [.. ids, .. await db.RoomParts.Where(p => ids.Contains(p.CombinedRoomId)).Select(p => p.PartRoomId).ToListAsync(cancel)];
    }
}
