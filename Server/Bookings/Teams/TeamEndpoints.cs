using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Bookings.Teams;

namespace PartyMassCenter.Server.Bookings.Teams;

/// <summary>The API of teams.</summary>
internal static class TeamEndpoints
{
    public static void Map(RouteGroupBuilder teams)
    {
        teams.MapGet("", async (Guid centerId, ITeamService service, CancellationToken cancel) => (await service.ListAsync(centerId, cancel)).ToResult());
        teams.MapPost("", async (TeamRequest request, ITeamService service, CancellationToken cancel) =>
            (await service.AddAsync(request, cancel)).ToCreated(_ => $"/api/v1/teams?centerId={request.CenterId}"));
        teams.MapPut("/{id:guid}", async (Guid id, TeamRequest request, ITeamService service, CancellationToken cancel) =>
            (await service.ChangeAsync(id, request, cancel)).ToResult());
    }
}
