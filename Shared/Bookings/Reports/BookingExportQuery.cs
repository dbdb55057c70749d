namespace PartyMassCenter.Shared.Bookings.Reports;

/// <summary>Which bookings to export: those that begin on the days from From to To.</summary>
/// <param name="RoomId">One room of the centre, or null for all.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, at most 366 days in all.</param>
public sealed record BookingExportQuery(Guid CenterId, Guid? RoomId, DateOnly From, DateOnly To, TableFormat Format);
