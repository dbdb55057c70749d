using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Notices;

/// <summary>Wrong on purpose, inside a lambda: notices know nobody's feature.</summary>
internal static class ViolationNoticeReadsBookings
{
    public static Func<int, string> Name { get; } = purpose => BookingPurposes.Name((BookingPurpose)purpose);
}
