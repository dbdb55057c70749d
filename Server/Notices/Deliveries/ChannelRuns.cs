using System.Collections.Concurrent;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Runs each channel on its own, so that one that hangs stops no other. Whoever wakes it doesn't wait for it.</summary>
public sealed class ChannelRuns(IServiceScopeFactory scopes, ILogger<ChannelRuns> log) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Guid, Task> running = new();
    private readonly CancellationTokenSource stopping = new();

    /// <summary>Starts every channel that has something due and isn't running here already.</summary>
    public async Task StartDueAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var channel in await scope.ServiceProvider.GetRequiredService<DeliveryClaims>().DueChannelsAsync(cancel))
        {
            if (stopping.IsCancellationRequested) return;
            var begun = new TaskCompletionSource();
            if (!running.TryAdd(channel, begun.Task)) continue;
            _ = Task.Run(() => RunAsync(channel, begun), CancellationToken.None);
        }
    }

    /// <summary>When no channel runs any more.</summary>
    public Task IdleAsync() => Task.WhenAll(running.Values);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await IdleAsync();
        stopping.Dispose();
    }

    private async Task RunAsync(Guid channel, TaskCompletionSource begun)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ChannelRun>().SendDueAsync(channel, null, stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host is stopping; what was claimed is due again when its lease ends.
        }
        catch (Exception e)
        {
            log.LogError(e, "A channel stopped sending and will be started again");
        }
        finally
        {
            running.TryRemove(channel, out _);
            begun.SetResult();
        }
    }
}
