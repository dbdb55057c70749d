using PartyMassCenter.Server.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Arrivals;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings.Arrivals;

/// <summary>When one may arrive at a booking, and leave it early.</summary>
internal static class ArrivalTimes
{
    public static CheckInWindow? Window(Booking booking, RoomPolicy policy) =>
        CheckInWindow.Of(policy, booking.Start, booking.End, CenterClock.ToWallClock(booking.ChangedUtc));

    public static bool MayCheckIn(Booking booking, BookingScope scope, DateTime now) =>
        booking.Status == BookingStatus.Approved && booking.CheckedInUtc is null && now < booking.End && Window(booking, scope.Room.Policy)?.Opens <= now && scope.MayManage(booking);

    public static bool MayRelease(Booking booking, BookingScope scope, DateTime now) =>
        booking.HeldForId is null && booking.Status == BookingStatus.Approved && booking.Start <= now && now < booking.End && scope.MayManage(booking);
}
