using Microsoft.Extensions.Caching.Memory;

namespace PartyMassCenter.Server.Common.Feeds;

/// <summary>Calendars as they were last written: the thousandth subscriber costs what a file would. In memory, 32 MB and an hour at most.</summary>
public sealed class FeedStore : IDisposable
{
    private const long MostBytes = 32 * 1024 * 1024;

    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    private readonly MemoryCache calendars = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>The calendar as it was written in this very state; null if it was not, or has been forgotten.</summary>
    /// <param name="feed">Everything that the address says.</param>
    public byte[]? Find(object feed, string state) => calendars.TryGetValue(feed, out (string State, byte[] Written) kept) && kept.State == state ? kept.Written : null;

    /// <param name="written">Null where it was too large to be held.</param>
    public void Keep(object feed, string state, byte[]? written)
    {
        if (written is not null) calendars.Set(feed, (state, written), new MemoryCacheEntryOptions { Size = written.Length, AbsoluteExpirationRelativeToNow = Forgotten });
    }

    public void Dispose() => calendars.Dispose();
}
