using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Reminders and their endpoints.</summary>
public static class RemindersModule
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<ReminderPhotos>()
        .AddScoped<ReminderAnswers>()
        .AddScoped<ExpiringThings>()
        .AddScoped<IReminderService, ReminderService>()
        .AddScoped<IReminderRuleService, ReminderRuleService>()
        .AddRecurringJob<MaterialiseRemindersJob>(TimeSpan.FromMinutes(10))
        .AddRecurringJob<RemindDueJob>(TimeSpan.FromSeconds(30));

    public static void MapReminders(this IEndpointRouteBuilder api)
    {
        ReminderEndpoints.Map(api.MapGroup("").WithTags("提醒").RequireAuthorization());
        ReminderRuleEndpoints.Map(api.MapGroup("").WithTags("提醒规则").RequireAuthorization());
    }
}
