using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>All rooms of a centre over several days.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Day after the last.</param>
/// <param name="Now">The centre's wall clock when it was loaded.</param>
public sealed record CenterSchedule(Guid CenterId, string CenterName, DateOnly From, DateOnly To, DateTime Now, IReadOnlyList<RoomBookings> Rooms)
{
    /// <summary>What kind of day each is, in order.</summary>
    public IReadOnlyList<CalendarDay> Days { get; init; } = [];
}
