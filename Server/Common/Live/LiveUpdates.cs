using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common.Live;

/// <summary>
/// Tells open pages of committed changes. On SQLite there is one process, so memory is enough; on PostgreSQL the
/// announcement rides in the transaction (NOTIFY) and reaches every process through <see cref="PostgresListener"/>.
/// </summary>
public sealed class LiveUpdates(DatabaseOptions options, TimeProvider time, ILogger<LiveUpdates> log) : ILiveUpdates
{
    /// <summary>PostgreSQL's channel.</summary>
    public const string Channel = "party_mass_center_live";

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<LiveSubscription, byte>> subscribers = new();

    public IDisposable Subscribe(string topic, Func<Task> changed)
    {
        var subscription = new LiveSubscription(changed, time, log, s => Remove(topic, s));
        subscribers.GetOrAdd(topic, _ => new())[subscription] = 0;
        return subscription;
    }

    /// <summary>Tells this process's pages of a topic.</summary>
    public void Deliver(string topic)
    {
        if (!subscribers.TryGetValue(topic, out var set)) return;
        foreach (var subscription in set.Keys) subscription.Signal();
    }

    /// <summary>Tells every page to look again, after announcements may have been missed.</summary>
    public void DeliverAll()
    {
        foreach (var topic in subscribers.Keys) Deliver(topic);
    }

    internal async Task AnnounceInTransactionAsync(AppDbContext db, IReadOnlyCollection<string> topics, CancellationToken cancel)
    {
        if (!options.UsesPostgreSQL || topics.Count == 0) return;
        var all = topics.ToArray();
        await db.Database.ExecuteSqlAsync($"SELECT count(pg_notify({Channel}, t)) FROM unnest({all}) AS t", cancel);
    }

    internal void AnnounceCommitted(IReadOnlyCollection<string> topics)
    {
        if (options.UsesPostgreSQL) return;
        foreach (var topic in topics) Deliver(topic);
    }

    private void Remove(string topic, LiveSubscription subscription)
    {
        if (subscribers.TryGetValue(topic, out var set)) set.TryRemove(subscription, out _);
    }
}
