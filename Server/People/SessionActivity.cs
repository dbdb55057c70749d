using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace PartyMassCenter.Server.People;

/// <summary>When each session last did something, so that an open circuit, which sends no requests, times out like a cookie.</summary>
public sealed class SessionActivity(TimeProvider time, IOptions<PeopleOptions> options)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> last = new();
    private int touches;

    /// <summary>Notes that the person did something.</summary>
    public void Touch(string session)
    {
        last[session] = time.GetUtcNow();
        if (Interlocked.Increment(ref touches) % 1024 == 0) Forget();
    }

    /// <summary>Whether the session has been quiet for longer than allowed. One that was never seen starts counting now.</summary>
    public bool IsIdle(string session) => last.GetOrAdd(session, _ => time.GetUtcNow()) < Limit();

    private DateTimeOffset Limit() => time.GetUtcNow().AddMinutes(-options.Value.IdleMinutes);

    private void Forget()
    {
        // Twice the limit: a circuit that is checked late must still find that it is idle.
        var before = time.GetUtcNow().AddMinutes(-2 * options.Value.IdleMinutes);
        foreach (var (session, at) in last)
        {
            if (at < before) last.TryRemove(session, out _);
        }
    }
}
