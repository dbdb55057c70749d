using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Bookings.Reports;

/// <summary>Reports and exports of bookings. All need <see cref="People.Permission.ViewBookings"/> in the centre's unit; phones are masked.</summary>
public interface IRoomReportService
{
    Task<Outcome<RoomUseReport>> UseAsync(RoomUseQuery query, CancellationToken cancel = default);

    /// <summary>Streams the report's tables as CSV; written to the audit.</summary>
    Task<Outcome> ExportUseAsync(RoomUseQuery query, Stream destination, CancellationToken cancel = default);

    /// <summary>Streams bookings as a table, one a row, by start; written to the audit. Nothing is written when it is refused.</summary>
    Task<Outcome> ExportAsync(BookingExportQuery query, Stream destination, CancellationToken cancel = default);
}
