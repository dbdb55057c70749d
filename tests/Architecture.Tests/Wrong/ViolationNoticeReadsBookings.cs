using PartyMassCenter.Shared.Bookings;

namespace PartyMassCenter.Server.Notices;

/// <summary>Wrong on purpose, inside a lambda: notices know nobody's feature.</summary>
internal static class ViolationNoticeReadsBookings
{
    public static Func<int, string> Name { get; } = status => BookingStatuses.Name((BookingStatus)status);
}
