namespace PartyMassCenter.Shared.Bookings.Blackouts;

/// <summary>What an import would do.</summary>
/// <param name="Years">The years that it speaks of.</param>
/// <param name="Changes">Days that change, in order.</param>
/// <param name="Hits">Coming bookings on days that would be closed.</param>
public sealed record HolidayPreview(IReadOnlyList<int> Years, IReadOnlyList<HolidayChange> Changes, IReadOnlyList<HitBooking> Hits);
