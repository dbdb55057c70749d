using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Makes what the rules name rows ahead of time, and reckons it anew when a notice about holidays has come. Several processes may run it at once.</summary>
public sealed class MaterialiseRemindersJob(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, CenterClock clock) : IRecurringJob
{
    public static string Title => "排出往后要办的事";

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var (rule, center) in await ShortAsync(cancel)) await FillAsync(rule, center, cancel);
    }

    private async Task<List<(Guid Rule, Guid Center)>> ShortAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var (key, enough) = (CalendarKey.Of(await DayCalendars.ReadAsync(db)), clock.Today.AddDays(ReminderFiller.RefillDays));
        var rows = await (
            from r in db.Set<ReminderRule>().Where(r => r.RemovedUtc == null && !r.Paused)
            join f in db.Set<ReminderFill>() on r.Id equals f.RuleId into fills
            from f in fills.DefaultIfEmpty()
            where f == null || f.Until < enough || f.CalendarKey != key
            select new { r.Id, r.CenterId }).ToListAsync(cancel);
        return rows.ConvertAll(r => (r.Id, r.CenterId));
    }

    private Task<Outcome<Guid>> FillAsync(Guid ruleId, Guid centerId, CancellationToken cancel) => write.RunAsync<Guid>([centerId], async session =>
    {
        var rule = await session.Db.Set<ReminderRule>().AsNoTracking().FirstAsync(r => r.Id == ruleId, cancel);
        if (rule.Runs) await ReminderFiller.FillAsync(session, rule, clock, await DayCalendars.ReadAsync(session.Db), anew: false, cancel);
        return ruleId;
    }, cancel);
}
