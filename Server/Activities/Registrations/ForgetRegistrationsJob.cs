using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Activities.Registrations;

/// <summary>Forgets names and phones 90 days after an activity, as people were promised; how many came stays.</summary>
public sealed class ForgetRegistrationsJob(IDbContextFactory<AppDbContext> contexts, WriteLock writeLock, CenterClock clock) : IRecurringJob
{
    private const int Days = 90;

    public static string Title => "清理活动报名的个人信息";

    public async Task RunAsync(CancellationToken cancel)
    {
        var before = clock.Now.AddDays(-Days);
        using var turn = await writeLock.EnterAsync(cancel);
        await using var db = contexts.CreateDbContext();
        await db.Registrations.Where(r => r.Phone != "" && db.Activities.Any(a => a.Id == r.ActivityId && a.End < before))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Name, "已清除").SetProperty(r => r.Phone, ""), cancel);
    }
}
