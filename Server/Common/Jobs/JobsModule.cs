using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common.Jobs;
using Quartz;

namespace PartyMassCenter.Server.Common.Jobs;

/// <summary>The job engine. Only this folder knows that it is Quartz.</summary>
public static class JobsModule
{
    /// <summary>The store keeps pauses and the history of runs: on PostgreSQL in the application's database, shared by all processes; on SQLite in a file of its own.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        var database = configuration.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = "PartyMassCenter");
            quartz.UsePersistentStore(store =>
            {
                store.ProvisionSchema();
                store.UseExecutionHistory();
                if (database.UsesPostgreSQL)
                {
                    store.UsePostgres(database.PostgreSQL!);
                    store.UseClustering(cluster => cluster.CheckinInterval = TimeSpan.FromSeconds(5));
                }
                else
                {
                    store.UseSqlite($"Data Source={folder.JobsFile}");
                }
            });
        });
        services.AddQuartzExecutionHistory(history =>
        {
            history.Retention = TimeSpan.FromDays(1);
            history.RetentionByResult[JobRunResult.Failed] = TimeSpan.FromDays(30);
            history.MaxEntriesPerScheduler = 50_000;
            history.WriteBehindInterval = TimeSpan.FromSeconds(1);
        });
        services.AddHostedService<ForgetUnknownJobs>();
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        services.AddScoped<IJobService, JobService>();
        return services;
    }

    /// <summary>Runs a job every so often, in one process at a time. Half a minute or longer: each start is written to the job store.</summary>
    public static IServiceCollection AddRecurringJob<TJob>(this IServiceCollection services, TimeSpan every)
        where TJob : class, IRecurringJob
    {
        services.AddScoped<TJob>();
        services.AddSingleton(new RecurringJob(typeof(TJob).Name, TJob.Title, every));
        var key = new JobKey(typeof(TJob).Name);
        services.AddQuartz(quartz =>
        {
            quartz.AddJob<QuartzJob<TJob>>(j => j.WithIdentity(key).StoreDurably());

            // A group of its own: pausing the group outlives a restart, at which the trigger itself is stored anew.
            quartz.AddTrigger(t => t.ForJob(key).WithIdentity(key.Name, key.Name).StartNow()
                .WithSimpleSchedule(s => s.WithInterval(every).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithRemainingCount)));
        });
        return services;
    }

    /// <summary>Runs a job all the time, in every process, with a short pause between.</summary>
    public static IServiceCollection AddContinuousJob<TJob>(this IServiceCollection services, TimeSpan pause)
        where TJob : class, IRecurringJob => services
        .AddScoped<TJob>()
        .AddHostedService(sp => new ContinuousJob<TJob>(
            sp.GetRequiredService<IServiceScopeFactory>(), sp.GetRequiredService<TimeProvider>(), pause, sp.GetRequiredService<ILogger<TJob>>()));

    public static void MapJobs(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("/jobs").WithTags("后台任务").RequireAuthorization();
        jobs.MapGet("", async (IJobService service, CancellationToken cancel) => (await service.BoardAsync(cancel)).ToResult());
        jobs.MapGet("/runs", async (IJobService service, CancellationToken cancel, string? name = null, bool failedOnly = false, int skip = 0, int take = 50) =>
            (await service.RunsAsync(name, failedOnly, skip, take, cancel)).ToResult());
        jobs.MapPost("/{name}/run", async (string name, IJobService service, CancellationToken cancel) => (await service.RunNowAsync(name, cancel)).ToResult());
        jobs.MapPost("/{name}/pause", async (string name, PauseRequest request, IJobService service, CancellationToken cancel) =>
            (await service.PauseAsync(name, request.Reason, cancel)).ToResult());
        jobs.MapPost("/{name}/resume", async (string name, IJobService service, CancellationToken cancel) => (await service.ResumeAsync(name, cancel)).ToResult());
    }

    /// <summary>Body of a pause.</summary>
    internal sealed record PauseRequest(string? Reason);
}
