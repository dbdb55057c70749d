namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>
/// Lets one writer at a time into SQLite and makes the others wait without a thread. SQLite has one writer anyway;
/// without this they would poll for the database's lock and wait seconds where milliseconds do.
/// </summary>
public sealed class WriteLock(DatabaseOptions options) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Waits for the turn; dispose the result to give it up. Null on PostgreSQL, which needs none.</summary>
    public async ValueTask<IDisposable?> EnterAsync(CancellationToken cancel = default)
    {
        if (options.UsesPostgreSQL) return null;
        await gate.WaitAsync(cancel);
        return new Turn(gate);
    }

    public void Dispose() => gate.Dispose();

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        private SemaphoreSlim? held = gate;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
