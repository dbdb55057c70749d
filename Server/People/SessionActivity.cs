using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace PartyMassCenter.Server.People;

/// <summary>When each session last did something, so that an open circuit, which sends no requests, times out like a cookie.</summary>
public sealed class SessionActivity(TimeProvider time, IOptions<PeopleOptions> options)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> last = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> ended = new();
    private int touches;

    /// <summary>Notes that the person did something.</summary>
    public void Touch(string session)
    {
        last[session] = time.GetUtcNow();
        if (Interlocked.Increment(ref touches) % 1024 == 0) Forget();
    }

    /// <summary>Ends a session: its open pages, and copies of its cookie, are over.</summary>
    public void End(string session) => ended[session] = time.GetUtcNow();

    /// <summary>Whether the session was ended, or quiet for longer than allowed. One that was never seen starts counting now.</summary>
    public bool IsOver(string session) =>
        ended.ContainsKey(session) || last.GetOrAdd(session, _ => time.GetUtcNow()) < time.GetUtcNow().AddMinutes(-options.Value.IdleMinutes);

    private void Forget()
    {
        // Twice the limit: a circuit that is checked late must still find that it is over, and by then every copied cookie has expired.
        var before = time.GetUtcNow().AddMinutes(-2 * options.Value.IdleMinutes);
        foreach (var known in new[] { last, ended })
        {
            foreach (var (session, at) in known)
            {
                if (at < before) known.TryRemove(session, out _);
            }
        }
    }
}
