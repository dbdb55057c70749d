using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Bookings;

/// <summary>One room over several days (a week or a month).</summary>
/// <param name="From">First day.</param>
/// <param name="To">Day after the last.</param>
/// <param name="Now">The centre's wall clock when it was loaded.</param>
public sealed record RoomSchedule(RoomDetails Room, DateOnly From, DateOnly To, DateTime Now, IReadOnlyList<BoardBooking> Bookings)
{
    /// <summary>Each day's kind and hours, in order.</summary>
    public IReadOnlyList<RoomDay> Days { get; init; } = [];
}
