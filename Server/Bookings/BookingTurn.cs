using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>A unit of work on one booking.</summary>
internal static class BookingTurn
{
    /// <summary>
    /// Contends on the booking and on the room that it is in: whoever changes the parts of a hall moves what its bookings take, and must
    /// neither miss what is being approved nor revive what is being cancelled.
    /// </summary>
    /// <param name="toRoom">The room that it moves to; null when it stays.</param>
    public static async Task<Outcome<T>> RunAsync<T>(
        IDbContextFactory<AppDbContext> contexts, SerializedWrite write, Guid bookingId, Guid? toRoom, Func<WriteSession, Task<Outcome<T>>> work, CancellationToken cancel)
    {
        var room = await RoomOfAsync(contexts, bookingId, cancel);
        return await write.RunAsync<T>([bookingId, room, toRoom ?? room], async session =>
            await session.Db.Bookings.AnyAsync(b => b.Id == bookingId && b.RoomId != room, cancel) ? SerializedWrite.ChangedMeanwhile : await work(session), cancel);
    }

    private static async Task<Guid> RoomOfAsync(IDbContextFactory<AppDbContext> contexts, Guid bookingId, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Bookings.Where(b => b.Id == bookingId).Select(b => b.RoomId).FirstOrDefaultAsync(cancel);
    }
}
