using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;

namespace PartyMassCenter.Server.Common.Api;

/// <summary>How often the HTTP API may be called. Section <c>RateLimits</c>.</summary>
public sealed class RateLimits
{
    /// <summary>Calls a minute for a signed-in person.</summary>
    public int PersonPerMinute { get; set; } = 600;

    /// <summary>Calls a minute for an address that has not signed in; a whole village may share one.</summary>
    public int AddressPerMinute { get; set; } = 300;

    /// <summary>Registers the limits for everything under <c>/api</c>.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var limits = configuration.GetSection("RateLimits").Get<RateLimits>() ?? new RateLimits();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(limits.Partition);
            options.OnRejected = RefuseAsync;
        });
    }

    private RateLimitPartition<string> Partition(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api")) return RateLimitPartition.GetNoLimiter("");
        var person = context.User.FindFirstValue(ClaimTypes.NameIdentifier);
        return person is null
            ? RateLimitPartition.GetTokenBucketLimiter($"a:{context.Connection.RemoteIpAddress}", _ => Bucket(AddressPerMinute))
            : RateLimitPartition.GetTokenBucketLimiter($"p:{person}", _ => Bucket(PersonPerMinute));
    }

    private static TokenBucketRateLimiterOptions Bucket(int perMinute) => new()
    {
        TokenLimit = perMinute,
        TokensPerPeriod = Math.Max(1, perMinute / 60),
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        AutoReplenishment = true,
    };

    private static async ValueTask RefuseAsync(Microsoft.AspNetCore.RateLimiting.OnRejectedContext context, CancellationToken cancel)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        var response = context.HttpContext.Response;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var request = context.HttpContext.Request;
        if (!request.Path.StartsWithSegments("/api"))
        {
            // A form, sent without script: back to its page, which says why.
            response.Redirect($"{request.Path}{request.QueryString.Add("busy", "true")}");
            return;
        }

        await response.WriteAsJsonAsync(
            new ProblemDetails { Status = StatusCodes.Status429TooManyRequests, Title = "操作太频繁", Detail = "操作太频繁了，请稍等几秒再试。" },
            options: null, contentType: "application/problem+json", cancel);
    }
}
