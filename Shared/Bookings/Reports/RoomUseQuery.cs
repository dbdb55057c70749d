namespace PartyMassCenter.Shared.Bookings.Reports;

/// <summary>Which use to sum up.</summary>
/// <param name="CenterId">One centre, or null for all that the reader may see.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, at most 366 days in all.</param>
public sealed record RoomUseQuery(Guid? CenterId, DateOnly From, DateOnly To);
