using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>A year's days of a centre: the rows that there are, and beyond them what the rules name.</summary>
internal static class ReminderYears
{
    private const int MostTitles = 8;

    public static async Task<IReadOnlyList<ReminderDay>> OfAsync(AppDbContext db, Guid centerId, int year, DayCalendar calendar, CancellationToken cancel)
    {
        var (first, next) = (new DateOnly(year, 1, 1), new DateOnly(year, 1, 1).AddYears(1));
        var (from, until) = (first.ToDateTime(TimeOnly.MinValue), next.ToDateTime(TimeOnly.MinValue));
        var there = await db.Set<ReminderOccurrence>().AsNoTracking().Where(o => o.CenterId == centerId && o.DueAt >= from && o.DueAt < until)
            .Select(o => new { o.DueAt, o.Title, o.Status }).ToListAsync(cancel);
        List<(DateOnly Day, string Title, ReminderStatus? Status)> all = [.. there.Select(o => (DateOnly.FromDateTime(o.DueAt), o.Title, (ReminderStatus?)o.Status))];
        var rules = await db.Set<ReminderRule>().AsNoTracking().Where(r => r.CenterId == centerId && r.RemovedUtc == null && !r.Paused)
            .Join(db.Set<ReminderFill>(), r => r.Id, f => f.RuleId, (r, f) => new { Rule = r, f.Until }).ToListAsync(cancel);
        var things = await db.Set<ExpiringThingRow>().AsNoTracking().Where(t => t.CenterId == centerId).ToListAsync(cancel);
        foreach (var rule in rules.Where(r => r.Until < next.AddDays(62)))
            all.AddRange(WantedOccurrences.Of(rule.Rule, things, rule.Until, next.AddDays(62), calendar)
                .Where(w => w.DueAt >= from && w.DueAt < until).Select(w => (DateOnly.FromDateTime(w.DueAt), rule.Rule.Title, (ReminderStatus?)null)));
        return [.. all.GroupBy(o => o.Day).OrderBy(d => d.Key).Select(d => new ReminderDay(
            d.Key, d.Count(), d.Count(o => o.Status is { } s && !ReminderStatuses.IsOpen(s)), d.Count(o => o.Status is { } s && ReminderStatuses.IsLate(s)),
            [.. d.Select(o => o.Title).Distinct().Take(MostTitles)]))];
    }
}
