using Quartz;

namespace PartyMassCenter.Server.Common.Jobs;

/// <summary>Runs an <see cref="IRecurringJob"/> on Quartz.</summary>
[DisallowConcurrentExecution]
public sealed class QuartzJob<TJob>(TJob job, ILogger<TJob> log) : IJob
    where TJob : IRecurringJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await job.RunAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host is stopping; the next start goes on.
        }
        catch (Exception e)
        {
            log.LogError(e, "The job failed and will run again at its next time");
        }
    }
}
