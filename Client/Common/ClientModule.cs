using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PartyMassCenter.Client.Common.Kit;

namespace PartyMassCenter.Client.Common;

/// <summary>What the pages need from the container, beside the services of Shared that the server brings.</summary>
public static class ClientModule
{
    public static IServiceCollection AddClient(this IServiceCollection services)
    {
        services.AddKit();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }
}
