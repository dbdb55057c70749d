using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Arrivals;

/// <summary>
/// Checking in (签到), ending early (提前结束), and what follows when nobody comes (爽约). One's own bookings, or anybody's with
/// <see cref="People.Permission.ManageBookings"/>, which reports and limits need too.
/// </summary>
public interface IArrivalService
{
    /// <summary>What somebody who scans the code on a room's door may do there. Public: who is not signed in has no bookings.</summary>
    Task<Outcome<DoorDetails>> AtDoorAsync(Guid roomId, CancellationToken cancel = default);

    /// <summary>Checks in; doing so again changes nothing.</summary>
    Task<Outcome> CheckInAsync(Guid bookingId, CancellationToken cancel = default);

    /// <summary>Ends a booking that has begun; the rest of its time is free for others.</summary>
    Task<Outcome> ReleaseAsync(Guid bookingId, CancellationToken cancel = default);

    /// <summary>No-shows of bookings that would have started from one day to another, both included; at most 366 days.</summary>
    Task<Outcome<NoShowReport>> NoShowsAsync(Guid centerId, DateOnly from, DateOnly to, CancellationToken cancel = default);

    /// <param name="reason">Why it is not held against the person, 1 to 200 characters; told to them.</param>
    Task<Outcome> ForgiveAsync(Guid bookingId, string reason, CancellationToken cancel = default);

    Task<Outcome> LimitAsync(Guid centerId, NoShowLimitRequest request, CancellationToken cancel = default);
}
