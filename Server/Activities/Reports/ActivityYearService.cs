using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities.Plans;
using PartyMassCenter.Server.Bookings.Reports;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities.Reports;

/// <summary>Sums up and exports a year of activities.</summary>
public sealed class ActivityYearService(IDbContextFactory<AppDbContext> contexts, AccessControl access, AuditWriter audit, CenterClock clock) : IActivityYearService
{
    public async Task<Outcome<YearReport>> GetAsync(Guid centerId, int year, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        return await ReadAsync(db, centerId, year, cancel);
    }

    public async Task<Outcome> ExportAsync(Guid centerId, int year, TableFormat format, Stream destination, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var report = await ReadAsync(db, centerId, year, cancel);
        if (!report.Succeeded) return report;
        await audit.WriteAsync(db, AuditAction.Exported, "活动", "", centerId, $"导出：{year}年活动年报", cancel);
        await using ITable table = format == TableFormat.Xlsx ? new XlsxTable(destination, $"{year}年活动") : new CsvTable(destination);
        await YearTable.WriteAsync(table, report.Value);
        await table.EndAsync(cancel);
        return Outcome.Success;
    }

    private async Task<Outcome<YearReport>> ReadAsync(AppDbContext db, Guid centerId, int year, CancellationToken cancel)
    {
        if (year is < PlanDates.FirstYear or > PlanDates.LastYear) return PlanItems.BadYear;
        var standing = await access.RequireAsync(db, Permission.ViewActivities, centerId);
        if (!standing.Succeeded) return Outcome<YearReport>.Refused(standing.Refusals);
        if (await db.Centers.Where(c => c.Id == centerId).Select(c => c.DisplayName).FirstOrDefaultAsync(cancel) is not { } center) return CenterPresence.None;
        var (begin, end) = (new DateTime(year, 1, 1), new DateTime(year + 1, 1, 1));
        var ofYear = db.Activities.AsNoTracking().Where(a => a.CenterId == centerId && a.Start >= begin && a.Start < end);
        var rows = await ofYear.OrderBy(a => a.Start).ThenBy(a => a.Id).Select(a => new
        {
            a.Id,
            a.Title,
            a.Start,
            a.End,
            a.Kind,
            a.TeamId,
            a.Status,
            Theme = a.PlanItemId != null,
            a.Expected,
            a.Budget,
            Villagers = a.WalkInVillagers ?? 0,
            Visitors = a.WalkInVisitors ?? 0,
        }).ToListAsync(cancel);
        var came = (await (
            from r in db.Registrations
            join a in ofYear on r.ActivityId equals a.Id
            where r.Status == RegistrationStatus.Confirmed && r.CheckedIn != null
            group r.CheckedIn!.Value by new { r.ActivityId, r.Visitor } into g
            select new { g.Key.ActivityId, g.Key.Visitor, People = g.Sum() }).ToListAsync(cancel)).ToDictionary(g => (g.ActivityId, g.Visitor), g => g.People);
        var stars = (await (
            from f in db.Set<ActivityFeedback>()
            join a in ofYear on f.ActivityId equals a.Id
            group f.Stars by f.ActivityId into g
            select new { g.Key, Sum = g.Sum(), Count = g.Count() }).ToListAsync(cancel)).ToDictionary(g => g.Key, g => (g.Sum, g.Count));
        var teams = await db.Set<Team>().AsNoTracking().Where(t => t.CenterId == centerId).ToDictionaryAsync(t => t.Id, t => t.Name, cancel);
        var items = await db.PlanItems.Where(i => i.CenterId == centerId && i.Year == year).GroupBy(i => i.Month).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var kept = await db.Set<AnnualPlan>().AsNoTracking().FirstOrDefaultAsync(p => p.CenterId == centerId && p.Year == year, cancel);
        return new YearReport(
            centerId, center, year, kept is null ? PlanTargets.Usual : new PlanTargets(kept.TargetActivities, kept.TargetAttendances, kept.Budget, kept.Version),
            [.. Enumerable.Range(1, 12).Select(m => items.GetValueOrDefault(m))],
            [.. rows.Select(a => new YearActivity(
                a.Id, a.Title, a.Start, a.End, a.Kind, a.TeamId is { } team ? teams.GetValueOrDefault(team) : null, a.Status, a.Theme, a.Expected,
                a.Villagers + came.GetValueOrDefault((a.Id, false)), a.Visitors + came.GetValueOrDefault((a.Id, true)), a.Budget, stars.GetValueOrDefault(a.Id).Sum, stars.GetValueOrDefault(a.Id).Count))],
            clock.Now);
    }
}
