using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>
/// Takes due deliveries of a channel for this process: one short transaction, which others skip (PostgreSQL) or wait for (SQLite). A row that is
/// being sent has its <see cref="Delivery.NextUtc"/> at the end of the lease, so that what a dead process held is due again by itself.
/// </summary>
public sealed class DeliveryClaims(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, DeliverySettings settings, CenterClock clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(61);

    private static readonly Refusal Nothing = Refusal.NotFound("deliveries.none", "没有到期的发送。");

    /// <summary>Channels with something due that may run now.</summary>
    public async Task<IReadOnlyList<Guid>> DueChannelsAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        await using var db = contexts.CreateDbContext();
        return await db.Set<NoticeChannel>()
            .Where(c => !c.Removed && !c.Paused && c.Kind != ChannelKind.Loudspeaker && (c.BlockedUntilUtc == null || c.BlockedUntilUtc <= now))
            .Where(c => db.Set<Delivery>().Any(d => d.ChannelId == c.Id && (d.State == DeliveryState.Pending || d.State == DeliveryState.Sending || d.State == DeliveryState.Failed) && d.NextUtc <= now))
            .Select(c => c.Id).ToListAsync(cancel);
    }

    /// <summary>Null when nothing is due, or the channel must not send more now.</summary>
    internal async Task<Claim?> TakeAsync(Guid channelId, int most, CancellationToken cancel)
    {
        await using var look = contexts.CreateDbContext();
        var limited = await look.Set<NoticeChannel>().AnyAsync(c => c.Id == channelId && c.PerMinute > 0, cancel);

        // Who counts what went out in the last minute must be alone, or two processes would each send the channel's whole share.
        var claimed = await write.RunAsync<Claim>(limited ? [channelId] : [], async session =>
        {
            var (db, now) = (session.Db, clock.UtcNow);
            var channel = await db.Set<NoticeChannel>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == channelId, cancel);
            if (channel is null or { Removed: true } or { Paused: true } || channel.BlockedUntilUtc > now) return Nothing;
            if (channel.PerMinute > 0) most = Math.Min(most, channel.PerMinute - await UsedAsync(db, channelId, now, cancel));
            if (most <= 0) return Nothing;
            var rows = await Due(db, channelId, now, most).AsNoTracking().ToListAsync(cancel);
            if (rows.Count == 0) return Nothing;
            var lease = now.AddSeconds(settings.LeaseSeconds);
            await MarkAsync(db, rows, now, lease, cancel);
            return new Claim(channel, rows, lease);
        }, cancel);
        return claimed.Succeeded ? claimed.Value : null;
    }

    /// <summary>Sent within the last minute, or perhaps being sent now.</summary>
    private static Task<int> UsedAsync(AppDbContext db, Guid channelId, DateTime now, CancellationToken cancel)
    {
        var since = now - Window;
        return db.Set<Delivery>().CountAsync(d => d.ChannelId == channelId && (d.AttemptedUtc > since || (d.State == DeliveryState.Sending && d.NextUtc > now)), cancel);
    }

    private static IQueryable<Delivery> Due(AppDbContext db, Guid channelId, DateTime now, int most)
    {
        if (!db.Database.IsNpgsql())
        {
            return db.Set<Delivery>()
                .Where(d => d.ChannelId == channelId && (d.State == DeliveryState.Pending || d.State == DeliveryState.Sending || d.State == DeliveryState.Failed) && d.NextUtc <= now)
                .OrderBy(d => d.NextUtc).Take(most);
        }

        var until = now.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
        return db.Set<Delivery>().FromSql(
            $"""SELECT * FROM "Deliveries" WHERE "ChannelId" = {channelId} AND "State" IN (0, 1, 2) AND "NextUtc" <= CAST({until} AS timestamp) ORDER BY "NextUtc" LIMIT {most} FOR UPDATE SKIP LOCKED""");
    }

    private static async Task MarkAsync(AppDbContext db, List<Delivery> rows, DateTime now, DateTime lease, CancellationToken cancel)
    {
        // Somebody had them and never said what came of it: they may have been sent.
        var left = rows.Where(d => d.State == DeliveryState.Sending).ToList();
        foreach (var row in left) row.Unsure++;
        var (ids, abandoned) = (rows.Select(d => d.Id).ToArray(), left.Select(d => d.Id).ToArray());
        if (abandoned.Length > 0)
            await db.Set<Delivery>().Where(d => abandoned.Contains(d.Id)).ExecuteUpdateAsync(s => s.SetProperty(d => d.Unsure, d => d.Unsure + 1), cancel);
        await db.Set<Delivery>().Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(
            s => s.SetProperty(d => d.State, DeliveryState.Sending).SetProperty(d => d.Attempts, d => d.Attempts + 1).SetProperty(d => d.AttemptedUtc, now).SetProperty(d => d.NextUtc, lease), cancel);
        foreach (var row in rows) row.Attempts++;
    }
}
