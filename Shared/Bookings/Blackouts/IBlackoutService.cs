using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>
/// Blackouts (停用), special openings (特别开放) and changes of a room's hours, with the bookings that each hits. Reading needs
/// <see cref="People.Permission.ViewBookings"/>, changing <see cref="People.Permission.ManageRooms"/>, in the centre's unit. A change is
/// refused with <c>blackout.bookings-hit</c> as long as a booking that it hits has no choice: nothing is moved or cancelled unseen.
/// </summary>
public interface IBlackoutService
{
    /// <summary>Those of a centre that are still to come, by start; or also those that are over.</summary>
    Task<Outcome<IReadOnlyList<BlackoutListItem>>> ListAsync(Guid centerId, bool past, CancellationToken cancel = default);

    /// <summary>The bookings that it would hit, by start.</summary>
    Task<Outcome<IReadOnlyList<HitBooking>>> PreviewAsync(BlackoutRequest request, CancellationToken cancel = default);

    Task<Outcome<Guid>> AddAsync(BlackoutRequest request, CancellationToken cancel = default);

    /// <summary>The bookings that ending it would hit: those inside a special opening.</summary>
    Task<Outcome<IReadOnlyList<HitBooking>>> PreviewEndAsync(Guid id, CancellationToken cancel = default);

    Task<Outcome> EndAsync(Guid id, BlackoutEndRequest request, CancellationToken cancel = default);

    /// <summary>The bookings that the changed room would no longer be open for.</summary>
    Task<Outcome<IReadOnlyList<HitBooking>>> PreviewRoomAsync(Guid roomId, RoomHoursRequest request, CancellationToken cancel = default);

    /// <summary>Changes the room as <see cref="Rooms.IRoomService.ChangeAsync"/> does, and the bookings that it hits with it.</summary>
    Task<Outcome> ChangeRoomAsync(Guid roomId, RoomHoursRequest request, CancellationToken cancel = default);
}
