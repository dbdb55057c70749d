using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.Resources;

namespace PartyMassCenter.Server.Resources;

/// <summary>Movable resources and their endpoints.</summary>
public static class ResourcesModule
{
    public static IServiceCollection AddResources(this IServiceCollection services) => services.AddScoped<IResourceService, ResourceService>();

    public static void MapResources(this IEndpointRouteBuilder api)
    {
        api.MapGet("/centers/{centerId:guid}/resources", async (Guid centerId, IResourceService service, CancellationToken cancel) =>
            (await service.ListAsync(centerId, cancel)).ToResult()).WithTags("物品").RequireAuthorization();
        var resources = api.MapGroup("/resources").WithTags("物品").RequireAuthorization();
        resources.MapPost("", async (ResourceRequest request, IResourceService service, CancellationToken cancel) =>
            (await service.AddAsync(request, cancel)).ToCreated(id => $"/api/v1/resources/{id}"));
        resources.MapPut("/{id:guid}", async (Guid id, ResourceRequest request, IResourceService service, CancellationToken cancel) =>
            (await service.ChangeAsync(id, request, cancel)).ToResult());
    }
}
