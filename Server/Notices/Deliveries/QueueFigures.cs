using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Measures the queues for <see cref="DeliveryMeter"/>, now and then: a scrape must not wait for the database.</summary>
public sealed class QueueFigures(IServiceScopeFactory scopes, DeliveryMeter meter, CenterClock clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private DateTime measuredUtc;

    public async Task MeasureAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        if ((now - measuredUtc).Duration() < Pause) return;
        measuredUtc = now;
        await using var scope = scopes.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
        var open = await db.Set<Delivery>().Where(d => d.State == DeliveryState.Pending || d.State == DeliveryState.Sending || d.State == DeliveryState.Failed)
            .Join(db.Set<NoticeChannel>().Where(c => !c.Removed), d => d.ChannelId, c => c.Id, (d, c) => new { c.Kind, d.NextUtc })
            .GroupBy(d => d.Kind).Select(g => new { Kind = g.Key, Depth = g.Count(), Oldest = g.Min(d => d.NextUtc) }).ToDictionaryAsync(g => g.Kind, cancel);

        // Also those of which nothing waits, so that a figure goes back to nought.
        meter.Set([.. ChannelKinds.All.Select(kind => open.TryGetValue(kind, out var q) ? new QueueFigure(kind, q.Depth, Math.Max(0, (now - q.Oldest).TotalSeconds)) : new QueueFigure(kind, 0, 0))]);
    }
}
