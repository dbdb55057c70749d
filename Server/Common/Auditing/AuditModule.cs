using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>The audit's search and export.</summary>
public static class AuditModule
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services.AddScoped<IAuditService, AuditService>();

    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        var audit = api.MapGroup("/audit").WithTags("操作记录").RequireAuthorization();
        audit.MapGet("", async ([AsParameters] AuditQuery query, IAuditService service, CancellationToken cancel) =>
            (await service.SearchAsync(query, cancel)).ToResult());
        audit.MapGet("/export", ExportAsync).Produces<string>(contentType: "text/csv");
    }

    private static async Task<IResult> ExportAsync([AsParameters] AuditQuery query, HttpResponse response, IAuditService service, CenterClock clock, CancellationToken cancel)
    {
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"audit-{clock.Now:yyyyMMdd-HHmm}.csv\"";
        var outcome = await service.ExportAsync(query, response.Body, cancel);
        if (outcome.Succeeded) return Results.Empty;
        response.Clear();
        return OutcomeResults.Problem(outcome.Refusals);
    }
}
