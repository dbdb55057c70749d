using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Waiting;

/// <summary>
/// 候补: waiting for a time that is taken, in order of asking. Needs <see cref="People.Permission.BookRooms"/> in the centre's unit.
/// Who no longer wants to wait, or declines an offer, cancels: <see cref="IBookingService.CancelAsync"/>.
/// </summary>
public interface IWaitingService
{
    /// <summary>Joins the waiting list for a time that only other bookings stand against.</summary>
    /// <param name="idempotencyKey">The same key from the same person within 24 hours gives the first answer again.</param>
    Task<Outcome<BookingDetails>> JoinAsync(BookingRequest request, string? idempotencyKey = null, CancellationToken cancel = default);

    /// <summary>Takes the time that was offered: booked, or sent for approval where the room wants it.</summary>
    Task<Outcome<BookingDetails>> AcceptAsync(Guid bookingId, CancellationToken cancel = default);
}
