using Microsoft.AspNetCore.Mvc;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Server.Rosters;

/// <summary>The API of rosters and their people.</summary>
internal static class RosterEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/centers/{centerId:guid}/rosters", async (Guid centerId, IRosterService service, CancellationToken cancel) => (await service.ListAsync(centerId, cancel)).ToResult());
        api.MapPost("/rosters", async (RosterRequest request, [FromHeader(Name = "Idempotency-Key")] string? key, IRosterService service, CancellationToken cancel) =>
            (await service.CreateAsync(request, key, cancel)).ToCreated(id => $"/api/v1/rosters/{id}"));
        api.MapGet("/rosters/{id:guid}", async (Guid id, IRosterService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult());
        api.MapPut("/rosters/{id:guid}", async (Guid id, RosterRequest request, IRosterService service, CancellationToken cancel) => (await service.ChangeAsync(id, request, cancel)).ToResult());
        api.MapDelete("/rosters/{id:guid}", async (Guid id, IRosterService service, CancellationToken cancel) => (await service.RemoveAsync(id, cancel)).ToResult());
        api.MapPut("/rosters/{id:guid}/archived", async (Guid id, bool archived, IRosterService service, CancellationToken cancel) => (await service.ArchiveAsync(id, archived, cancel)).ToResult());
        api.MapGet("/rosters/{id:guid}/candidates", async (Guid id, IRosterService service, CancellationToken cancel) => (await service.CandidatesAsync(id, cancel)).ToResult());
        api.MapPost("/rosters/{id:guid}/members", async (Guid id, RosterMemberRequest request, IRosterService service, CancellationToken cancel) =>
            (await service.AddMemberAsync(id, request, cancel)).ToCreated(_ => $"/api/v1/rosters/{id}"));
        api.MapPut("/roster-members/{id:guid}", async (Guid id, RosterMemberRequest request, IRosterService service, CancellationToken cancel) => (await service.ChangeMemberAsync(id, request, cancel)).ToResult());
        api.MapDelete("/roster-members/{id:guid}", async (Guid id, IRosterService service, CancellationToken cancel) => (await service.RemoveMemberAsync(id, cancel)).ToResult());
        api.MapPost("/roster-absences", async (AbsenceRequest request, IRosterService service, CancellationToken cancel) => (await service.AddAbsenceAsync(request, cancel)).ToResult());
        api.MapDelete("/roster-absences/{id:guid}", async (Guid id, IRosterService service, CancellationToken cancel) => (await service.RemoveAbsenceAsync(id, cancel)).ToResult());
        api.MapPut("/roster-wishes", async (WishRequest request, IRosterService service, CancellationToken cancel) => (await service.SetWishAsync(request, cancel)).ToResult());
    }
}
