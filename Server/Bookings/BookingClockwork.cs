using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Waiting;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Ends bookings for the system itself: nobody decided, nobody came, nobody took the offer. Gives what they held to who waits for it.</summary>
public sealed class BookingClockwork(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, WaitingList waiting, CenterClock clock)
{
    private const string System = "系统";

    /// <param name="decide">How it ends, by what it is inside the unit of work; null when somebody has acted meanwhile.</param>
    internal Task<Outcome<Guid>> EndAsync(Guid bookingId, Func<Booking, Room, SystemEnding?> decide, CancellationToken cancel) =>
        BookingTurn.RunAsync<Guid>(contexts, write, bookingId, null, async session =>
        {
            var booking = await session.Db.Bookings.FirstAsync(b => b.Id == bookingId, cancel);
            var room = await session.Db.Rooms.AsNoTracking().FirstAsync(r => r.Id == booking.RoomId, cancel);
            if (decide(booking, room) is not { } ending) return booking.Id;

            (booking.Status, booking.Reason, booking.OfferUntil) = (ending.Status, ending.Reason, null);
            booking.Touch(clock.UtcNow);
            await BookingHolds.ReleaseAsync(session.Db, booking, cancel);
            BookingStory.Add(session, booking, System, ending.Reason, booking.ChangedUtc);
            BookingStory.Tell(session, booking, ending.Title, BookingStory.Label(booking, room.Name) + ending.Text);
            session.Announce(LiveTopics.Board(booking.CenterId));
            await waiting.ServeAsync(session, cancel);
            return booking.Id;
        }, cancel);
}
