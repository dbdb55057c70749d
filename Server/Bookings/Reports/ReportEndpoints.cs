using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>The API of reports and exports.</summary>
internal static class ReportEndpoints
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/reports/rooms", async (DateOnly from, DateOnly to, IRoomReportService service, CancellationToken cancel, Guid? centerId = null) =>
            (await service.UseAsync(new RoomUseQuery(centerId, from, to), cancel)).ToResult());
        api.MapGet("/reports/rooms/export", (DateOnly from, DateOnly to, HttpResponse response, IRoomReportService service, CancellationToken cancel, Guid? centerId = null) =>
            FileAsync(response, TableFormat.Csv, $"room-use-{from:yyyyMMdd}-{to:yyyyMMdd}", body => service.ExportUseAsync(new RoomUseQuery(centerId, from, to), body, cancel)))
            .Produces<string>(contentType: "text/csv");
        api.MapGet("/centers/{centerId:guid}/bookings/export", (Guid centerId, DateOnly from, DateOnly to, HttpResponse response, IRoomReportService service, CancellationToken cancel, Guid? roomId = null, TableFormat format = TableFormat.Csv) =>
            FileAsync(response, format, $"bookings-{from:yyyyMMdd}-{to:yyyyMMdd}", body => service.ExportAsync(new BookingExportQuery(centerId, roomId, from, to, format), body, cancel)))
            .Produces<string>(contentType: "text/csv");
    }

    /// <summary>Answers with a table as a file.</summary>
    /// <param name="name">Without its ending.</param>
    internal static async Task<IResult> FileAsync(HttpResponse response, TableFormat format, string name, Func<Stream, Task<Outcome>> write)
    {
        response.ContentType = format == TableFormat.Xlsx ? Xlsx : "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.{(format == TableFormat.Xlsx ? "xlsx" : "csv")}\"";
        var outcome = await write(response.Body);
        if (outcome.Succeeded) return Results.Empty;
        response.Clear();
        return OutcomeResults.Problem(outcome.Refusals);
    }
}
