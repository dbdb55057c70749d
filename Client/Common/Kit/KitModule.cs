using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;

namespace PartyMassCenter.Client.Common.Kit;

/// <summary>The component library, in Chinese.</summary>
public static class KitModule
{
    public static IServiceCollection AddKit(this IServiceCollection services)
    {
        services.AddMudLocalization();
        services.AddMudBlazorSnackbar(toasts =>
        {
            toasts.VisibleStateDuration = 6000;
            toasts.ShowTransitionDuration = 0;
            toasts.HideTransitionDuration = 0;
            toasts.PreventDuplicates = false;
        });
        services.AddLocalizationInterceptor<ChineseTexts>();
        services.AddScoped<Toasts>();
        return services;
    }
}
