using Quartz;

namespace PartyMassCenter.Server.Common.Jobs;

/// <summary>Takes jobs out of the store that this version of the program no longer has; they could not be started.</summary>
internal sealed class ForgetUnknownJobs(ISchedulerFactory schedulers, IEnumerable<RecurringJob> jobs) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var known = jobs.Select(j => j.Name).ToHashSet();
        var stored = await scheduler.QueryJobs(new JobQuery { Take = PagedQuery.All }, cancellationToken);
        foreach (var job in stored.Items.Where(j => !known.Contains(j.Key.Name)))
            await scheduler.DeleteJob(job.Key, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
