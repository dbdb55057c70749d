using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>Removes what is no longer of use: keys of old requests, delivered outbox rows, read messages and audit entries past their time.</summary>
public sealed class ForgetOldRowsJob(IDbContextFactory<AppDbContext> contexts, WriteLock writeLock, CenterClock clock, IOptions<AuditOptions> audit) : IRecurringJob
{
    private const int ShortestAuditMonths = 6;

    public static string Title => "清理过期的记录";

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var (dayAgo, monthAgo, yearAgo) = (now.AddDays(-1), now.AddDays(-30), now.AddYears(-1));
        var auditEnd = now.AddMonths(-Math.Max(ShortestAuditMonths, audit.Value.KeepMonths)).AddDays(-1);
        await RemoveAsync(db => db.IdempotencyRecords.Where(r => r.CreatedUtc < dayAgo).ExecuteDeleteAsync(cancel), cancel);
        await RemoveAsync(db => db.Outbox.Where(m => m.DeliveredUtc < (m.Key == null ? monthAgo : yearAgo))
            .Where(m => !db.Set<Delivery>().Any(d => d.MessageId == m.Id && (d.State == DeliveryState.Pending || d.State == DeliveryState.Sending || d.State == DeliveryState.Failed))).ExecuteDeleteAsync(cancel), cancel);
        await RemoveAsync(db => db.Inbox.Where(m => m.ReadUtc != null && m.AtUtc < yearAgo).ExecuteDeleteAsync(cancel), cancel);
        await RemoveAsync(db => db.AuditEntries.Where(e => e.AtUtc < auditEnd).ExecuteDeleteAsync(cancel), cancel);
    }

    private async Task RemoveAsync(Func<AppDbContext, Task<int>> remove, CancellationToken cancel)
    {
        using var turn = await writeLock.EnterAsync(cancel);
        await using var db = contexts.CreateDbContext();
        await remove(db);
    }
}
