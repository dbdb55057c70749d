using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Radzen;

namespace PartyMassCenter.Client.Common.Kit;

/// <summary>The component library, in Chinese.</summary>
public static class KitModule
{
    public static IServiceCollection AddKit(this IServiceCollection services)
    {
        services.AddRadzenComponents();
        services.Replace(ServiceDescriptor.Scoped<ILocalizer, ChineseTexts>());
        services.AddScoped<Toasts>();
        return services;
    }
}
