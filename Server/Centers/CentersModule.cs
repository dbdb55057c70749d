using Microsoft.AspNetCore.Mvc;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Centers;

namespace PartyMassCenter.Server.Centers;

/// <summary>Centres and their endpoints.</summary>
public static class CentersModule
{
    public static IServiceCollection AddCenters(this IServiceCollection services) => services
        .AddSingleton<ICenterDirectory, CenterDirectory>()
        .AddScoped<ICenterService, CenterService>();

    public static void MapCenters(this IEndpointRouteBuilder api)
    {
        var centers = api.MapGroup("/centers").WithTags("中心");
        centers.MapGet("", async (ICenterService service, CancellationToken cancel) => (await service.AllAsync(cancel)).ToResult()).AllowAnonymous();
        centers.MapGet("/{id:guid}", async (Guid id, ICenterService service, CancellationToken cancel) => (await service.GetAsync(id, cancel)).ToResult()).AllowAnonymous();
        centers.MapPost("", async (CenterRequest request, [FromHeader(Name = "Idempotency-Key")] string? key, ICenterService service, CancellationToken cancel) =>
            (await service.AddAsync(request, key, cancel)).ToCreated(id => $"/api/v1/centers/{id}")).RequireAuthorization();
        centers.MapPut("/{id:guid}", async (Guid id, CenterRequest request, ICenterService service, CancellationToken cancel) =>
            (await service.ChangeAsync(id, request, cancel)).ToResult()).RequireAuthorization();
    }
}
