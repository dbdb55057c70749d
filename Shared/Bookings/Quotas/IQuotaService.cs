using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Quotas;

/// <summary>
/// Quotas (预约限额) of a centre. Reading needs <see cref="People.Permission.ViewBookings"/>, setting
/// <see cref="People.Permission.ManageRooms"/>, in the centre's unit. A new quota holds for bookings made from then on; what was booked before counts.
/// </summary>
public interface IQuotaService
{
    Task<Outcome<IReadOnlyList<QuotaListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default);

    Task<Outcome<Guid>> AddAsync(QuotaRequest request, CancellationToken cancel = default);

    Task<Outcome> ChangeAsync(Guid id, QuotaRequest request, CancellationToken cancel = default);

    Task<Outcome> RemoveAsync(Guid id, CancellationToken cancel = default);

    /// <summary>What is left of the quotas that a booking would count towards; empty where none holds. Needs <see cref="People.Permission.BookRooms"/>.</summary>
    /// <param name="bookingId">The booking being changed, or null.</param>
    Task<Outcome<IReadOnlyList<QuotaLeft>>> LeftAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default);
}
