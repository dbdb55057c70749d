using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Activities.Plans;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Activities.Plans;

namespace PartyMassCenter.Server.Activities;

/// <summary>Annual plans, activities and months, and their endpoints.</summary>
public static class ActivitiesModule
{
    public static IServiceCollection AddActivities(this IServiceCollection services) => services
        .AddScoped<ActivityHolds>()
        .AddScoped<ActivityNews>()
        .AddScoped<ActivityPlanning>()
        .AddScoped<ActivityEnding>()
        .AddScoped<SeriesReplanning>()
        .AddScoped<ActivityChanging>()
        .AddScoped<ActivityCancelling>()
        .AddScoped<ActivityChecking>()
        .AddScoped<ActivityMonthReader>()
        .AddScoped<IActivityService, ActivityService>()
        .AddScoped<IActivityMonthService, ActivityMonthService>()
        .AddScoped<PlanImporting>()
        .AddScoped<IPlanService, PlanService>();

    public static void MapActivities(this IEndpointRouteBuilder api)
    {
        ActivityEndpoints.MapActivitiesOf(api.MapGroup("/activities").WithTags("活动").RequireAuthorization());
        ActivityEndpoints.MapMonths(api.MapGroup("/activity-months").WithTags("活动月历").RequireAuthorization());
        ActivityEndpoints.MapPlans(api.MapGroup("/activity-plans").WithTags("年度活动计划").RequireAuthorization());
    }
}
