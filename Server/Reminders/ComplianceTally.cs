using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Counts how well dates were kept.</summary>
internal static class ComplianceTally
{
    public static async Task<ComplianceReport> OfAsync(AppDbContext db, ComplianceQuery query, TimeRange span, CancellationToken cancel)
    {
        var rows = await (
            from o in db.Set<ReminderOccurrence>().AsNoTracking()
            join r in db.Set<ReminderRule>() on o.RuleId equals r.Id
            join p in db.Users on o.PersonId equals (Guid?)p.Id into people
            from p in people.DefaultIfEmpty()
            where o.CenterId == query.CenterId && o.DueAt >= span.Start && o.DueAt < span.End
            select new { o.RuleId, r.Title, o.Status, o.OnTime, o.ClosedByName, o.ResponsibleKind, o.Role, Person = p == null ? null : p.Name }).ToListAsync(cancel);
        var counted = rows.Where(r => r.Status == ReminderStatus.Done || ReminderStatuses.IsLate(r.Status)).Select(r => new Counted(
            r.RuleId, r.Title, r.Status == ReminderStatus.Done ? r.ClosedByName ?? "" : ReminderWords.Responsible(r.ResponsibleKind, r.Person, r.Role), r.Status == ReminderStatus.Done, r.OnTime)).ToList();
        var center = await db.Centers.Where(c => c.Id == query.CenterId).Select(c => c.DisplayName).FirstAsync(cancel);
        return new ComplianceReport(
            center, query.From, query.To, Share(center, counted), Shares(counted.GroupBy(c => (c.RuleId, c.Title)), g => g.Title), Shares(counted.GroupBy(c => c.Whose), g => g),
            rows.Count(r => r.Status == ReminderStatus.Waived), rows.Count(r => r.Status is ReminderStatus.Due or ReminderStatus.Acknowledged));
    }

    private static List<ComplianceShare> Shares<TKey>(IEnumerable<IGrouping<TKey, Counted>> groups, Func<TKey, string> name) =>
        [.. groups.Select(g => Share(name(g.Key), [.. g])).OrderBy(s => s.Percent).ThenByDescending(s => s.Counted).ThenBy(s => s.Name, StringComparer.Ordinal)];

    private static ComplianceShare Share(string name, IReadOnlyCollection<Counted> rows) =>
        new(name, rows.Count(r => r is { Done: true, OnTime: true }), rows.Count(r => r is { Done: true, OnTime: false }), rows.Count(r => !r.Done));

    private sealed record Counted(Guid RuleId, string Title, string Whose, bool Done, bool OnTime);
}
