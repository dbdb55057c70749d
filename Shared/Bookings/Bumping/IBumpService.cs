using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Bumping;

/// <summary>
/// Urgent bookings (紧急占用) that take a room from others. Needs <see cref="People.Permission.ManageBookings"/> in the centre's unit; what
/// is protected is set with <see cref="People.Permission.ManageRooms"/>. Never gives way: what has begun, what is itself urgent, and what is protected.
/// </summary>
public interface IBumpService
{
    /// <summary>The bookings that would have to give way, by start, each with where it could go; empty when the room is free after all.</summary>
    Task<Outcome<IReadOnlyList<HitBooking>>> PreviewAsync(BookingRequest request, CancellationToken cancel = default);

    /// <summary>Books and moves or cancels what is in the way, all or nothing. Refused with <c>blackout.bookings-hit</c> as long as a booking that gives way has no choice.</summary>
    Task<Outcome<BookingDetails>> BookAsync(BumpRequest request, CancellationToken cancel = default);

    Task<Outcome<BumpProtection>> ProtectionAsync(Guid centerId, CancellationToken cancel = default);

    Task<Outcome> ProtectAsync(Guid centerId, BumpProtectionRequest request, CancellationToken cancel = default);
}
