using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Rosters.Life;
using PartyMassCenter.Server.Rosters.Planning;
using PartyMassCenter.Server.Rosters.Public;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Server.Rosters;

/// <summary>Duty rosters and their endpoints.</summary>
public static class RostersModule
{
    public static IServiceCollection AddRosters(this IServiceCollection services) => services
        .AddScoped<RosterPeople>()
        .AddScoped<IRosterService, RosterService>()
        .AddScoped<DraftEditing>()
        .AddScoped<RosterPublishing>()
        .AddScoped<IRosterPlanningService, RosterPlanningService>()
        .AddScoped<IDutyService, DutyService>()
        .AddScoped<IShiftSwapService, ShiftSwapService>()
        .AddScoped<IDutyRecordService, DutyRecordService>()
        .AddScoped<IDutyCalendarService, DutyCalendarService>()
        .AddScoped<IDutyFeedService, DutyFeedService>()
        .AddScoped<DutyFeed>()
        .AddRecurringJob<MissingDutyJob>(TimeSpan.FromSeconds(60))
        .AddRecurringJob<TellTomorrowJob>(TimeSpan.FromMinutes(5));

    public static void MapRosters(this IEndpointRouteBuilder api)
    {
        RosterEndpoints.Map(api.MapGroup("").WithTags("值班安排").RequireAuthorization());
        PlanningEndpoints.Map(api.MapGroup("").WithTags("排班").RequireAuthorization());
        DutyEndpoints.Map(api.MapGroup("").WithTags("值班").RequireAuthorization());
        DutyEndpoints.MapPublic(api.MapGroup("").WithTags("值班公开").AllowAnonymous());
    }

    /// <summary>Feeds for calendar programs, which know neither log-in nor API.</summary>
    public static void MapDutyFeeds(this IEndpointRouteBuilder app) =>
        app.MapGet("/feeds/duty/{secret:length(22)}.ics", (string secret, HttpContext context, DutyFeed feed) => feed.WriteAsync(context, secret)).AllowAnonymous().ExcludeFromDescription();
}
