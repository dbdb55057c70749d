using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace PartyMassCenter.Server.People;

/// <summary>Counts failures of names that have no account, so that being locked out doesn't tell which names exist.</summary>
public sealed class UnknownNames(TimeProvider time, IOptions<PeopleOptions> options)
{
    private const int MostNames = 10_000;

    private readonly ConcurrentDictionary<string, Failures> failures = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts one more failure.</summary>
    /// <returns>Until when the name is treated as locked, or null.</returns>
    public DateTimeOffset? Fail(string userName)
    {
        var now = time.GetUtcNow();
        if (failures.Count >= MostNames) Forget(now);
        var entry = failures.AddOrUpdate(userName, _ => Next(default, now), (_, old) => Next(old, now));
        return entry.LockedUntil > now ? entry.LockedUntil : null;
    }

    private Failures Next(Failures old, DateTimeOffset now)
    {
        if (old.LockedUntil > now) return old;
        var count = old.LockedUntil is null ? old.Count + 1 : 1;
        return count >= options.Value.LockOutFailures
            ? new Failures(0, now.AddMinutes(options.Value.LockOutMinutes), now)
            : new Failures(count, null, now);
    }

    private void Forget(DateTimeOffset now)
    {
        var before = now.AddMinutes(-options.Value.LockOutMinutes);
        foreach (var (name, entry) in failures)
        {
            if (entry.Last < before) failures.TryRemove(name, out _);
        }

        // Somebody sprays names: forgetting all costs only the disguise, never an account.
        if (failures.Count >= MostNames) failures.Clear();
    }

    private readonly record struct Failures(int Count, DateTimeOffset? LockedUntil, DateTimeOffset Last);
}
