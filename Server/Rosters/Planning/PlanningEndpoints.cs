using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Server.Rosters.Planning;

/// <summary>The API of planning and publishing.</summary>
internal static class PlanningEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/rosters/{id:guid}/sheet", async (Guid id, DateOnly from, DateOnly until, IRosterPlanningService service, CancellationToken cancel) => (await service.SheetAsync(id, from, until, cancel)).ToResult());
        api.MapGet("/rosters/{id:guid}/versions", async (Guid id, IRosterPlanningService service, CancellationToken cancel) => (await service.VersionsAsync(id, cancel)).ToResult());
        api.MapPost("/rosters/{id:guid}/undo", async (Guid id, IRosterPlanningService service, CancellationToken cancel) => (await service.UndoAsync(id, cancel)).ToResult());
        api.MapPost("/rosters/plan", async (PlanRequest request, IRosterPlanningService service, CancellationToken cancel) => (await service.PlanAsync(request, cancel)).ToResult());
        api.MapPost("/rosters/replan", async (PlanRequest request, IRosterPlanningService service, CancellationToken cancel) => (await service.ReplanAsync(request, cancel)).ToResult());
        api.MapPost("/roster-absences/{id:guid}/cover", async (Guid id, IRosterPlanningService service, CancellationToken cancel) => (await service.CoverAsync(id, cancel)).ToResult());
        api.MapPost("/rosters/check-assign", async (AssignRequest request, IRosterPlanningService service, CancellationToken cancel) => (await service.CheckAssignAsync(request, cancel)).ToResult());
        api.MapPost("/rosters/assign", async (AssignRequest request, IRosterPlanningService service, CancellationToken cancel) => (await service.AssignAsync(request, cancel)).ToResult());
        api.MapPost("/rosters/check-exchange", async (ExchangeRequest request, IRosterPlanningService service, CancellationToken cancel) => (await service.CheckExchangeAsync(request, cancel)).ToResult());
        api.MapPost("/rosters/exchange", async (ExchangeRequest request, IRosterPlanningService service, CancellationToken cancel) => (await service.ExchangeAsync(request, cancel)).ToResult());
        api.MapPost("/rosters/lock", async (LockRequest request, IRosterPlanningService service, CancellationToken cancel) => (await service.LockAsync(request, cancel)).ToResult());
        api.MapPost("/rosters/publish", async (PublishRequest request, IRosterPlanningService service, CancellationToken cancel) => (await service.PublishAsync(request, cancel)).ToResult());
        api.MapPost("/rosters/discard", async (PlanRequest request, IRosterPlanningService service, CancellationToken cancel) => (await service.DiscardAsync(request, cancel)).ToResult());
    }
}
