using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace PartyMassCenter.Server.Common.Metrics;

/// <summary>The figures at <c>/metrics</c>, for Prometheus.</summary>
public static class MetricsModule
{
    /// <summary>The name that meters of this program begin with.</summary>
    public const string MeterPrefix = "PartyMassCenter";

    public static IServiceCollection AddMetricsText(this IServiceCollection services)
    {
        services.AddSingleton<MetricsText>();

        // From the start on, so that nothing is counted in vain.
        return services.AddHostedService(sp => sp.GetRequiredService<MetricsText>());
    }

    /// <summary>To this machine only, or with the key in the setting <c>Metrics:Key</c> as a bearer token.</summary>
    public static void MapMetrics(this IEndpointRouteBuilder routes) => routes.MapGet("/metrics", (HttpContext context, IConfiguration configuration, MetricsText metrics) =>
        MayRead(context, configuration["Metrics:Key"]) ? Results.Text(metrics.Write(), "text/plain; version=0.0.4; charset=utf-8") : Results.StatusCode(StatusCodes.Status403Forbidden))
        .ExcludeFromDescription();

    private static bool MayRead(HttpContext context, string? key)
    {
        if (string.IsNullOrEmpty(key))
            return context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from) && !context.Request.Headers.ContainsKey("X-Forwarded-For");
        var given = context.Request.Headers.Authorization.ToString();
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes($"Bearer {key}"));
    }
}
