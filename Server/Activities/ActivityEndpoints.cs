using Microsoft.AspNetCore.Mvc;
using PartyMassCenter.Server.Bookings;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Server.Activities;

/// <summary>The API for those who plan activities.</summary>
internal static class ActivityEndpoints
{
    public static void MapActivitiesOf(RouteGroupBuilder activities)
    {
        activities.MapPost("", async (ActivityRequest request, [FromHeader(Name = "Idempotency-Key")] string? key, IActivityService service, CancellationToken cancel) =>
            (await service.CreateAsync(request, key, cancel)).ToCreated(a => $"/api/v1/activities/{a.Id}"));
        activities.MapPost("/check", async (ActivityRequest request, IActivityService service, CancellationToken cancel, Guid? activityId = null) =>
            (await service.CheckAsync(request, activityId, cancel)).ToResult());
        activities.MapGet("/organisers", async (Guid centerId, IActivityService service, CancellationToken cancel) => (await service.OrganisersAsync(centerId, cancel)).ToResult());
        activities.MapGet("/{id:guid}", async (Guid id, IActivityService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult());
        activities.MapPut("/{id:guid}", async (Guid id, ActivityChangeRequest request, IActivityService service, CancellationToken cancel) =>
            (await service.ChangeAsync(id, request, cancel)).ToResult());
        activities.MapPost("/{id:guid}/check", async (Guid id, ActivityChangeRequest request, IActivityService service, CancellationToken cancel) =>
            (await service.CheckChangeAsync(id, request, cancel)).ToResult());
        activities.MapPost("/{id:guid}/cancel", async (Guid id, ReasonRequest request, IActivityService service, CancellationToken cancel, SeriesScope scope = SeriesScope.This) =>
            (await service.CancelAsync(id, request.Reason ?? "", scope, cancel)).ToResult());
        activities.MapPut("/{id:guid}/poster", async (Guid id, HttpRequest request, IActivityService service, CancellationToken cancel) =>
            (await service.SetPosterAsync(id, request.Body, cancel)).ToResult()).Accepts<byte[]>("image/jpeg", "image/png", "image/webp");
    }

    public static void MapMonths(RouteGroupBuilder months)
    {
        months.MapGet("/{year:int}/{month:int}", async (Guid centerId, int year, int month, IActivityService service, CancellationToken cancel) =>
            (await service.MonthAsync(centerId, year, month, cancel)).ToResult());
        months.MapPost("/submit", async (MonthStepRequest request, IActivityMonthService service, CancellationToken cancel) => (await service.SubmitAsync(request, cancel)).ToResult());
        months.MapPost("/return", async (MonthReturnRequest request, IActivityMonthService service, CancellationToken cancel) => (await service.ReturnAsync(request, cancel)).ToResult());
        months.MapPost("/approve", async (MonthStepRequest request, IActivityMonthService service, CancellationToken cancel) => (await service.ApproveAsync(request, cancel)).ToResult());
        months.MapPost("/publish", async (MonthStepRequest request, IActivityMonthService service, CancellationToken cancel) => (await service.PublishAsync(request, cancel)).ToResult());
        months.MapPost("/archive", async (MonthStepRequest request, IActivityMonthService service, CancellationToken cancel) => (await service.ArchiveAsync(request, cancel)).ToResult());
        months.MapPost("/comments", async (MonthCommentRequest request, IActivityMonthService service, CancellationToken cancel) =>
            (await service.CommentAsync(request, cancel)).ToCreated(_ => $"/api/v1/activity-months/{request.Year}/{request.Month}?centerId={request.CenterId}"));
        months.MapPost("/comments/{id:guid}/resolve", async (Guid id, IActivityMonthService service, CancellationToken cancel) => (await service.ResolveAsync(id, cancel)).ToResult());
    }

    public static void MapPlans(RouteGroupBuilder plans)
    {
        plans.MapGet("/{year:int}", async (Guid centerId, int year, IPlanService service, CancellationToken cancel) => (await service.GetAsync(centerId, year, cancel)).ToResult());
        plans.MapPut("/months", async (PlanMonthRequest request, IPlanService service, CancellationToken cancel) => (await service.SaveMonthAsync(request, cancel)).ToResult());
        plans.MapPut("/targets", async (PlanTargetsRequest request, IPlanService service, CancellationToken cancel) => (await service.SaveTargetsAsync(request, cancel)).ToResult());
        plans.MapPost("/items", async (PlanItemRequest request, IPlanService service, CancellationToken cancel) =>
            (await service.AddItemAsync(request, cancel)).ToCreated(_ => $"/api/v1/activity-plans/{request.Year}?centerId={request.CenterId}"));
        plans.MapPut("/items/{id:guid}", async (Guid id, PlanItemRequest request, IPlanService service, CancellationToken cancel) => (await service.ChangeItemAsync(id, request, cancel)).ToResult());
        plans.MapDelete("/items/{id:guid}", async (Guid id, IPlanService service, CancellationToken cancel) => (await service.RemoveItemAsync(id, cancel)).ToResult());
        plans.MapPost("/workbook", async (Guid centerId, HttpRequest request, IPlanService service, CancellationToken cancel) =>
            (await service.WorkbookTextAsync(centerId, request.Body, cancel)).ToResult()).Accepts<byte[]>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        plans.MapPost("/import/preview", async (PlanImportRequest request, IPlanService service, CancellationToken cancel) => (await service.PreviewImportAsync(request, cancel)).ToResult());
        plans.MapPost("/import", async (PlanImportRequest request, IPlanService service, CancellationToken cancel) => (await service.ImportAsync(request, cancel)).ToResult());
        plans.MapPost("/{year:int}/copy", async (int year, Guid centerId, IPlanService service, CancellationToken cancel) => (await service.CopyYearAsync(centerId, year, cancel)).ToResult());
    }
}
