using Quartz;

namespace PartyMassCenter.Server.Common.Jobs;

/// <summary>The job engine. Only this folder knows that it is Quartz.</summary>
public static class JobsModule
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddQuartz();
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        return services;
    }

    /// <summary>Runs a job every so often, from the host's start on.</summary>
    public static IServiceCollection AddRecurringJob<TJob>(this IServiceCollection services, TimeSpan every)
        where TJob : class, IRecurringJob
    {
        services.AddScoped<TJob>();
        var key = new JobKey(typeof(TJob).Name);
        services.AddQuartz(quartz =>
        {
            quartz.AddJob<QuartzJob<TJob>>(j => j.WithIdentity(key));
            quartz.AddTrigger(t => t.ForJob(key).WithIdentity(key.Name).StartNow()
                .WithSimpleSchedule(s => s.WithInterval(every).RepeatForever()));
        });
        return services;
    }
}
