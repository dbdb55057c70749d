using PartyMassCenter.Server.Bookings.Reports;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Bookings.Reports;

namespace PartyMassCenter.Server.Activities.Reports;

/// <summary>The API of a year's report.</summary>
internal static class YearEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/centers/{centerId:guid}/activity-report/{year:int}", async (Guid centerId, int year, IActivityYearService service, CancellationToken cancel) => (await service.GetAsync(centerId, year, cancel)).ToResult());
        api.MapGet("/centers/{centerId:guid}/activity-report/{year:int}/export", (Guid centerId, int year, HttpResponse response, IActivityYearService service, CancellationToken cancel, TableFormat format = TableFormat.Csv) =>
            ReportEndpoints.FileAsync(response, format, $"activities-{year}", body => service.ExportAsync(centerId, year, format, body, cancel)))
            .Produces<string>(contentType: "text/csv");
    }
}
