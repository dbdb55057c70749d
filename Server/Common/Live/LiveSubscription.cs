namespace PartyMassCenter.Server.Common.Live;

/// <summary>One open page's wish to hear of a topic. Bursts are told once, then at most every quarter of a second, and the last change is never lost.</summary>
internal sealed class LiveSubscription(Func<Task> changed, TimeProvider time, ILogger log, Action<LiveSubscription> removed) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // 0 idle, 1 telling, 2 telling and something came meanwhile, 3 disposed
    private int state;

    public void Signal()
    {
        while (true)
        {
            var seen = Volatile.Read(ref state);
            if (seen is 2 or 3) return;
            if (Interlocked.CompareExchange(ref state, seen + 1, seen) != seen) continue;
            if (seen == 0) _ = Task.Run(TellAsync);
            return;
        }
    }

    public void Dispose()
    {
        Volatile.Write(ref state, 3);
        removed(this);
    }

    private async Task TellAsync()
    {
        do
        {
            if (Interlocked.CompareExchange(ref state, 1, 2) == 3) return;
            try
            {
                await changed();
            }
            catch (ObjectDisposedException)
            {
                Dispose();
                return;
            }
            catch (Exception e)
            {
                log.LogWarning(e, "An open page failed to take a live update");
            }

            await Task.Delay(Pause, time);
        }
        while (Interlocked.CompareExchange(ref state, 0, 1) != 1 && Volatile.Read(ref state) != 3);
    }
}
