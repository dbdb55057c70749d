using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>
/// Bookings of function rooms. Reading needs <see cref="People.Permission.ViewBookings"/>, booking
/// <see cref="People.Permission.BookRooms"/>, deciding <see cref="People.Permission.ApproveBookings"/>, all in the centre's unit.
/// All times are the centre's wall clock. A refused outcome carries every reason at once.
/// </summary>
public interface IBookingService
{
    Task<Outcome<DayBoard>> DayBoardAsync(Guid centerId, DateOnly day, CancellationToken cancel = default);

    /// <summary>What a passer-by may know of today's use: no names, titles only where public. Public.</summary>
    Task<Outcome<DayBoard>> PublicDayBoardAsync(Guid centerId, DateOnly day, CancellationToken cancel = default);

    /// <summary>What a passer-by may know of all rooms from a day up to but not including another; at most 62 days. Public.</summary>
    Task<Outcome<CenterSchedule>> PublicScheduleAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel = default);

    /// <summary>All rooms of a centre from a day up to but not including another; at most 62 days.</summary>
    Task<Outcome<CenterSchedule>> CenterScheduleAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel = default);

    /// <summary>Bookings of a room from a day up to but not including another; at most 62 days.</summary>
    Task<Outcome<RoomSchedule>> RoomScheduleAsync(Guid roomId, DateOnly from, DateOnly to, CancellationToken cancel = default);

    /// <summary>Every room of the centre with whether it fits: fitting ones first, the smallest sufficient first.</summary>
    Task<Outcome<IReadOnlyList<RoomOffer>>> FindRoomsAsync(FindRoomsRequest request, CancellationToken cancel = default);

    /// <summary>The same over all centres that one may see, in the order of the tree; the request's centre is not looked at.</summary>
    Task<Outcome<IReadOnlyList<CenterOffers>>> FindEverywhereAsync(FindRoomsRequest request, CancellationToken cancel = default);

    Task<Outcome<BookingDetails>> GetAsync(Guid bookingId, CancellationToken cancel = default);

    /// <summary>The contact's full phone number; needs <see cref="People.Permission.ViewPersonalData"/> and is written to the audit.</summary>
    Task<Outcome<string>> RevealPhoneAsync(Guid bookingId, CancellationToken cancel = default);

    /// <summary>The full phone number of the person for whom it was booked; for those who may change the booking, and written to the audit.</summary>
    Task<Outcome<string>> RevealOnBehalfPhoneAsync(Guid bookingId, CancellationToken cancel = default);

    /// <summary>Judges a request as <see cref="CreateAsync"/> would, without booking; for hints while typing.</summary>
    /// <param name="bookingId">The booking being changed, or null.</param>
    Task<Outcome> CheckAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default);

    /// <summary>Books, or asks for approval where the room's policy wants it.</summary>
    /// <param name="idempotencyKey">The same key from the same person within 24 hours gives the first answer again and books nothing new.</param>
    Task<Outcome<BookingDetails>> CreateAsync(BookingRequest request, string? idempotencyKey = null, CancellationToken cancel = default);

    /// <summary>The centre's movable resources with how many are free throughout the request's time, set-up and clearing included.</summary>
    Task<Outcome<IReadOnlyList<ResourceOffer>>> FreeResourcesAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default);

    /// <summary>Times and rooms that would work instead of a refused request.</summary>
    Task<Outcome<Alternatives>> AlternativesAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default);

    /// <summary>Changes one's own booking, or anybody's with <see cref="People.Permission.ManageBookings"/>. A changed time or room is judged, and approved, anew.</summary>
    Task<Outcome<BookingDetails>> ChangeAsync(Guid bookingId, BookingRequest request, CancellationToken cancel = default);

    /// <param name="reason">Why, 1 to 200 characters; told to the person who booked when somebody else cancels.</param>
    Task<Outcome> CancelAsync(Guid bookingId, string reason, CancellationToken cancel = default);

    /// <param name="version">The version that the approver saw; a changed request must be looked at again.</param>
    Task<Outcome> ApproveAsync(Guid bookingId, Guid version, CancellationToken cancel = default);

    /// <param name="reason">Why, 1 to 200 characters; told to the person who booked.</param>
    Task<Outcome> RejectAsync(Guid bookingId, Guid version, string reason, CancellationToken cancel = default);

    /// <summary>One's own bookings: coming ones by start, or past ones latest first.</summary>
    Task<Outcome<Paged<BookingListItem>>> MineAsync(bool past, int skip, int take, CancellationToken cancel = default);

    /// <summary>Requests that wait for one's own decision, earliest start first.</summary>
    Task<Outcome<IReadOnlyList<BookingListItem>>> WaitingForMeAsync(CancellationToken cancel = default);
}
