using Quartz;

namespace PartyMassCenter.Server.Common.Jobs;

/// <summary>Runs an <see cref="IRecurringJob"/> on Quartz, which logs and records what it throws and starts it again at its next time.</summary>
[DisallowConcurrentExecution]
public sealed class QuartzJob<TJob>(TJob job) : IJob
    where TJob : IRecurringJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await job.RunAsync(cancellationToken);
}
