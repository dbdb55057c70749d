using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using PartyMassCenter.Server.Activities.Public;
using PartyMassCenter.Server.Activities.Reports;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Activities.Reports;

namespace PartyMassCenter.Server.Activities.Registrations;

/// <summary>What residents see and do of activities, and their endpoints.</summary>
public static class RegistrationsModule
{
    /// <summary>Name of the limit on forms that anybody may send; the static pages carry it too.</summary>
    public const string FormLimit = "resident-form";

    /// <summary>Forms a minute from one address; a whole village may share one.</summary>
    private const int FormsPerMinute = 60;

    public static IServiceCollection AddRegistrations(this IServiceCollection services) => services
        .AddScoped<IRegistrationService, RegistrationService>()
        .AddScoped<IActivityCalendarService, ActivityCalendarService>()
        .AddScoped<IActivityReportService, ActivityReportService>()
        .AddScoped<IActivityYearService, ActivityYearService>()
        .AddScoped<ActivityFeed>()
        .AddRecurringJob<ForgetRegistrationsJob>(TimeSpan.FromHours(6))
        .Configure<RateLimiterOptions>(limits => limits.AddPolicy(FormLimit, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter($"f:{context.Connection.RemoteIpAddress}", _ => new FixedWindowRateLimiterOptions { PermitLimit = FormsPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("")));

    public static void MapRegistrations(this IEndpointRouteBuilder api)
    {
        ResidentEndpoints.MapPublic(api.MapGroup("/public").WithTags("公开数据").AllowAnonymous());
        ResidentEndpoints.MapStaff(api.MapGroup("").WithTags("活动报名").RequireAuthorization());
        YearEndpoints.Map(api.MapGroup("").WithTags("活动年报").RequireAuthorization());
    }

    public static void MapActivityFeeds(this IEndpointRouteBuilder app) => ResidentEndpoints.MapFeeds(app);
}
