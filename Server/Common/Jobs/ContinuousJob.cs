using System.Diagnostics.CodeAnalysis;

namespace PartyMassCenter.Server.Common.Jobs;

/// <summary>
/// Runs a job all the time with a short pause between. For what is drained rather than scheduled: a schedule in the job store would be
/// written several times a second for nothing.
/// </summary>
internal sealed class ContinuousJob<TJob>(IServiceScopeFactory scopes, TimeProvider time, TimeSpan pause, ILogger<TJob> log) : BackgroundService
    where TJob : IRecurringJob
{
    [SuppressMessage("Design", "CA1031", Justification = "Whatever fails, the loop goes on.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                log.LogError(e, "The job failed and will run again after its pause");
            }

            await Task.Delay(pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
