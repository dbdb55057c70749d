using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Rooms;

/// <summary>What is booked in a room, as far as a change of the room must know. Implemented where bookings are.</summary>
public interface IRoomHolds
{
    /// <summary>Moves what coming bookings of the room take to its new spaces, or says what is in the way. Saves nothing.</summary>
    /// <param name="room">The room with its new parts.</param>
    Task<Refusal?> MoveAsync(AppDbContext db, Room room, CancellationToken cancel);
}
