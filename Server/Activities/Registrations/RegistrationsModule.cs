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
    public static IServiceCollection AddRegistrations(this IServiceCollection services) => services
        .AddScoped<IRegistrationService, RegistrationService>()
        .AddScoped<IActivityCalendarService, ActivityCalendarService>()
        .AddScoped<IActivityReportService, ActivityReportService>()
        .AddScoped<ActivityFeed>()
        .AddRecurringJob<ForgetRegistrationsJob>(TimeSpan.FromHours(6));

    public static void MapRegistrations(this IEndpointRouteBuilder api)
    {
        ResidentEndpoints.MapPublic(api.MapGroup("/public").WithTags("公开数据").AllowAnonymous());
        ResidentEndpoints.MapStaff(api.MapGroup("").WithTags("活动报名").RequireAuthorization());
    }

    public static void MapActivityFeeds(this IEndpointRouteBuilder app) => ResidentEndpoints.MapFeeds(app);
}
