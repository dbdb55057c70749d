using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>A unit of work on one booking.</summary>
internal static class BookingTurn
{
    /// <summary>
    /// Contends on the booking and on the room that it is in, with the parts of a hall, as who books there does: whoever changes those parts moves what
    /// its bookings take, and must neither miss what is being approved nor revive what is being cancelled.
    /// </summary>
    /// <param name="toRoom">The room that it moves to; null when it stays.</param>
    public static async Task<Outcome<T>> RunAsync<T>(
        IDbContextFactory<AppDbContext> contexts, SerializedWrite write, Guid bookingId, Guid? toRoom, Func<WriteSession, Task<Outcome<T>>> work, CancellationToken cancel)
    {
        var (room, spaces) = await SpacesAsync(contexts, bookingId, toRoom, cancel);
        return await write.RunAsync<T>([bookingId, .. spaces], async session =>
            await session.Db.Bookings.AnyAsync(b => b.Id == bookingId && b.RoomId != room, cancel) ? SerializedWrite.ChangedMeanwhile : await work(session), cancel);
    }

    private static async Task<(Guid Room, IReadOnlyList<Guid> Spaces)> SpacesAsync(IDbContextFactory<AppDbContext> contexts, Guid bookingId, Guid? toRoom, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var room = await db.Bookings.Where(b => b.Id == bookingId).Select(b => b.RoomId).FirstOrDefaultAsync(cancel);
        Guid[] rooms = [room, toRoom ?? room];
        var parts = await db.RoomParts.Where(p => rooms.Contains(p.CombinedRoomId)).Select(p => p.PartRoomId).ToListAsync(cancel);
        return (room, [.. rooms, .. parts]);
    }
}
