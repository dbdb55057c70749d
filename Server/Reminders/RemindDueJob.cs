using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>
/// Tells people what comes, what is due and what is late, and takes what stays late up the organisation tree. The change of state and its
/// messages are one transaction: a crash neither loses nor repeats one. Several processes may run it at once.
/// </summary>
public sealed class RemindDueJob(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, MaterialiseRemindersJob rows, CenterClock clock) : IRecurringJob
{
    public static string Title => "到点提醒、逾期逐级上报";

    public async Task RunAsync(CancellationToken cancel)
    {
        // First everything that was missed becomes a row: so it is told at once, and not in halves.
        await rows.RunAsync(cancel);
        var centers = await CentersAsync(cancel);
        if (centers.Count > 0) await write.RunAsync<int>(centers, session => RemindAsync(session, centers, cancel), cancel);
    }

    private async Task<List<Guid>> CentersAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await Waiting(db, clock.Now).Select(o => o.CenterId).Distinct().ToListAsync(cancel);
    }

    /// <summary>All that waits goes in one transaction: so each person gets one digest of what to do and one of what climbs, however much there is.</summary>
    private async Task<Outcome<int>> RemindAsync(WriteSession session, List<Guid> centers, CancellationToken cancel)
    {
        var now = clock.Now;
        var occurrences = await Waiting(session.Db, now).Where(o => centers.Contains(o.CenterId)).OrderBy(o => o.DueAt).ToListAsync(cancel);
        var ids = occurrences.Select(o => o.RuleId).Distinct().ToList();
        var rules = await session.Db.Set<ReminderRule>().AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        var names = await session.Db.Centers.Where(c => centers.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.DisplayName, cancel);
        var holders = new Dictionary<Guid, CenterHolders>();
        foreach (var center in occurrences.Select(o => o.CenterId).Distinct()) holders[center] = await CenterHolders.LoadAsync(session.Db, center, cancel);
        var duty = await DayDuty.LoadAsync(session.Db, occurrences, cancel);

        List<ReminderMessage> messages = [];
        foreach (var occurrence in occurrences)
            foreach (var step in ReminderProgress.Advance(occurrence, rules[occurrence.RuleId], now))
                messages.AddRange(Address(session, occurrence, step, rules[occurrence.RuleId], holders[occurrence.CenterId], duty, names[occurrence.CenterId]));
        foreach (var person in messages.GroupBy(m => m.PersonId)) ReminderTelling.Tell(session, person.Key, [.. person], now, clock.UtcNow);
        foreach (var center in messages.GroupBy(m => m.Occurrence.CenterId)) ReminderTelling.TellGroup(session, center.Key, [.. center], clock.UtcNow);
        foreach (var center in occurrences.Select(o => o.CenterId).Distinct()) session.Announce(LiveTopics.Reminders(center));
        return occurrences.Count;
    }

    private List<ReminderMessage> Address(WriteSession session, ReminderOccurrence occurrence, ReminderStep step, ReminderRule rule, CenterHolders holders, DayDuty duty, string center)
    {
        var people = step.Kind == ReminderStepKind.Escalated ? holders.At(rule.Escalations[step.Number]) : holders.Responsible(occurrence, duty);
        var told = people.Count == 0 ? "没有可以告知的人" : string.Join("、", people.Take(5).Select(p => p.Name)) + (people.Count > 5 ? $"等{people.Count}人" : null);
        if (step.Kind == ReminderStepKind.Late) session.Db.Add(ReminderEvent.Of(occurrence, clock.UtcNow, "系统", $"逾期，提醒{told}"));
        if (step.Kind == ReminderStepKind.Escalated) session.Db.Add(ReminderEvent.Of(occurrence, clock.UtcNow, "系统", $"上报第{step.Number + 1}级：{(people.Count > 0 ? people[0].UnitName : null)}{told}"));
        return [.. people.Select(p => new ReminderMessage(p.PersonId, occurrence, step, center))];
    }

    /// <summary>Those whose next moment has come, and those that a clock which ran ahead has made late too soon.</summary>
    private static IQueryable<ReminderOccurrence> Waiting(AppDbContext db, DateTime now) => db.Set<ReminderOccurrence>()
        .Where(o => o.NextAt <= now || ((o.Status == ReminderStatus.Late || o.Status == ReminderStatus.Escalated) && o.DueAt > now));
}
