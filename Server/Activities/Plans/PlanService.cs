using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities.Months;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities.Plans;

/// <summary>Annual plans: themes, items, targets, and how far they have come.</summary>
public sealed class PlanService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, PlanImporting importing, CenterClock clock) : IPlanService
{
    private static readonly Refusal NoItem = Refusal.NotFound("plan.item-not-found", "没有找到计划里的这一项，可能已被删除，请刷新。");

    public async Task<Outcome<PlanDetails>> GetAsync(Guid centerId, int year, CancellationToken cancel = default)
    {
        if (year is < PlanDates.FirstYear or > PlanDates.LastYear) return PlanItems.BadYear;
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewActivities, centerId);
        if (!standing.Succeeded) return Outcome<PlanDetails>.Refused(standing.Refusals);
        if (await db.Centers.Where(c => c.Id == centerId).Select(c => c.DisplayName).FirstOrDefaultAsync(cancel) is not { } center) return CenterPresence.None;
        var (begin, end) = (new DateTime(year, 1, 1), new DateTime(year + 1, 1, 1));
        var activities = await db.Activities.AsNoTracking().Where(a => a.CenterId == centerId && a.Start >= begin && a.Start < end && a.Status != ActivityStatus.Cancelled)
            .Select(a => new Row(a.Id, a.Start, a.End, a.Status, a.PlanItemId, a.Budget, a.WalkInVillagers ?? 0, a.WalkInVisitors ?? 0)).ToListAsync(cancel);
        var items = await db.PlanItems.AsNoTracking().Where(i => i.CenterId == centerId && i.Year == year).ToListAsync(cancel);
        var months = await db.ActivityMonths.AsNoTracking().Where(m => m.CenterId == centerId && m.Year == year).ToListAsync(cancel);
        var kept = await db.Set<AnnualPlan>().AsNoTracking().FirstOrDefaultAsync(p => p.CenterId == centerId && p.Year == year, cancel);
        var views = items.OrderBy(i => i.Month).ThenBy(i => i.Date ?? DateOnly.MaxValue).ThenBy(i => i.Title, StringComparer.Ordinal)
            .Select(i => View(i, activities.Count(a => a.PlanItemId == i.Id))).ToList();
        return new PlanDetails(
            centerId, center, year,
            kept is null ? PlanTargets.Usual : new PlanTargets(kept.TargetActivities, kept.TargetAttendances, kept.Budget, kept.Version),
            await ProgressAsync(db, centerId, begin, end, activities, cancel),
            [.. Enumerable.Range(1, 12).Select(m => Month(m, months.Find(r => r.Month == m), views, activities))],
            [.. Enumerable.Range(1, 4).Select(q => new PlanQuarter(q, [.. views.Where(i => i.Highlight && (i.Month + 2) / 3 == q).Select(i => i.Title)]))],
            MayPlan: (await access.RequireAsync(db, Permission.PlanActivities, centerId)).Succeeded,
            LastYear: await db.PlanItems.AnyAsync(i => i.CenterId == centerId && i.Year == year - 1, cancel));
    }

    public async Task<Outcome> SaveMonthAsync(PlanMonthRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await PlanAsync<Guid>(request.CenterId, async session =>
        {
            var month = await session.Db.ActivityMonths.FirstOrDefaultAsync(m => m.CenterId == request.CenterId && m.Year == request.Year && m.Month == request.Month, cancel);
            var (theme, loaded) = (Words(request.Theme), Words(request.Loaded));
            if (month?.Theme != loaded && month?.Theme != theme)
                return Refusal.Conflict("plan.theme-changed", $"别人刚刚把{request.Month}月的主题改为“{month?.Theme ?? "待编"}”，您填的是“{theme ?? "待编"}”。请商量后再改。", nameof(request.Theme));
            if (month is null) session.Db.Add(month = new ActivityMonth { CenterId = request.CenterId, Year = request.Year, Month = request.Month });
            (month.Theme, month.Version) = (theme, Guid.CreateVersion7());
            return month.Id;
        }, cancel);
    }

    public async Task<Outcome> SaveTargetsAsync(PlanTargetsRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await PlanAsync<Guid>(request.CenterId, async session =>
        {
            var plan = await session.Db.Set<AnnualPlan>().FirstOrDefaultAsync(p => p.CenterId == request.CenterId && p.Year == request.Year, cancel);
            if (plan?.Version != request.Version) return SerializedWrite.ChangedMeanwhile;
            if (plan is null) session.Db.Add(plan = new AnnualPlan { CenterId = request.CenterId, Year = request.Year });
            (plan.TargetActivities, plan.TargetAttendances, plan.Budget, plan.Version) = (request.Activities, request.Attendances, request.Budget, Guid.CreateVersion7());
            return plan.Id;
        }, cancel);
    }

    public async Task<Outcome<Guid>> AddItemAsync(PlanItemRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await PlanAsync<Guid>(request.CenterId, session =>
        {
            var item = PlanItems.New(request);
            session.Db.Add(item);
            return Task.FromResult<Outcome<Guid>>(item.Id);
        }, cancel);
    }

    public async Task<Outcome> ChangeItemAsync(Guid itemId, PlanItemRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await OnItemAsync(itemId, (_, item) =>
        {
            if (request.Version is { } seen && seen != item.Version) return Task.FromResult<Refusal?>(SerializedWrite.ChangedMeanwhile);
            if (request.Year != item.Year) return Task.FromResult<Refusal?>(Refusal.Invalid("plan.other-year", "不能改到别的年份，请在那一年添加。", nameof(request.Year)));
            PlanItems.Fill(item, request);
            item.Version = Guid.CreateVersion7();
            return Task.FromResult<Refusal?>(null);
        }, cancel);
    }

    public Task<Outcome> RemoveItemAsync(Guid itemId, CancellationToken cancel = default) => OnItemAsync(itemId, async (db, item) =>
    {
        var used = await db.Activities.CountAsync(a => a.PlanItemId == itemId, cancel);
        if (used > 0) return Refusal.Conflict("plan.item-used", $"已有{used}场活动落实“{item.Title}”，不能删除；请先在那些活动里去掉这一项。");
        db.Remove(item);
        return null;
    }, cancel);

    public Task<Outcome<string>> WorkbookTextAsync(Guid centerId, Stream workbook, CancellationToken cancel = default) => importing.WorkbookTextAsync(centerId, workbook, cancel);

    public Task<Outcome<ImportPreview>> PreviewImportAsync(PlanImportRequest request, CancellationToken cancel = default) => importing.PreviewAsync(request, cancel);

    public Task<Outcome<int>> ImportAsync(PlanImportRequest request, CancellationToken cancel = default) => importing.ImportAsync(request, cancel);

    public Task<Outcome<int>> CopyYearAsync(Guid centerId, int toYear, CancellationToken cancel = default) => importing.CopyYearAsync(centerId, toYear, cancel);

    private async Task<Outcome<T>> PlanAsync<T>(Guid centerId, Func<WriteSession, Task<Outcome<T>>> work, CancellationToken cancel) => await write.RunAsync<T>([ActivityTurn.Of(centerId)], async session =>
    {
        var standing = await access.RequireAsync(session.Db, Permission.PlanActivities, centerId);
        if (!standing.Succeeded) return Outcome<T>.Refused(standing.Refusals);
        if (!await session.Db.HasCenterAsync(centerId, cancel)) return CenterPresence.None;
        session.Announce(LiveTopics.Activities(centerId));
        return await work(session);
    }, cancel);

    private async Task<Outcome> OnItemAsync(Guid itemId, Func<AppDbContext, PlanItem, Task<Refusal?>> work, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var center = await db.PlanItems.Where(i => i.Id == itemId).Select(i => i.CenterId).FirstOrDefaultAsync(cancel);
        if (center == Guid.Empty)
        {
            var who = await access.WhoAsync(db);
            return who.Succeeded ? NoItem : Outcome.Refused(who.Refusals);
        }

        return await PlanAsync<Guid>(center, async session =>
            await session.Db.PlanItems.FirstOrDefaultAsync(i => i.Id == itemId, cancel) is not { } item ? NoItem
                : await work(session.Db, item) is { } refusal ? refusal : itemId, cancel);
    }

    /// <summary>Sums are made here: SQLite can't add decimals.</summary>
    private async Task<PlanProgress> ProgressAsync(AppDbContext db, Guid centerId, DateTime begin, DateTime end, List<Row> activities, CancellationToken cancel)
    {
        var now = clock.Now;
        var checkedIn = await (
            from r in db.Registrations
            join a in db.Activities on r.ActivityId equals a.Id
            where a.CenterId == centerId && a.Start >= begin && a.Start < end && a.Status == ActivityStatus.Published && r.Status == RegistrationStatus.Confirmed && r.CheckedIn != null
            group r.CheckedIn!.Value by new { r.ActivityId, r.Visitor } into g
            select new { g.Key.ActivityId, g.Key.Visitor, People = g.Sum() }).ToListAsync(cancel);
        var held = activities.Where(a => a.Status == ActivityStatus.Published && a.End <= now).ToList();
        int Came(Row a, bool visitors) => (visitors ? a.Visitors : a.Villagers) + checkedIn.Where(c => c.ActivityId == a.Id && c.Visitor == visitors).Sum(c => c.People);
        var themed = held.Where(a => a.PlanItemId is not null).ToList();
        return new PlanProgress(
            themed.Count, themed.Sum(a => Came(a, false)), themed.Sum(a => Came(a, true)), activities.Where(a => a.PlanItemId is not null).Sum(a => a.Budget ?? 0), held.Count, held.Sum(a => Came(a, false) + Came(a, true)));
    }

    private static PlanMonth Month(int number, ActivityMonth? row, List<PlanItemDetails> items, List<Row> activities) =>
        new(number, row?.Theme, row?.Status ?? MonthStatus.Draft, [.. items.Where(i => i.Month == number)], activities.Count(a => a.Start.Month == number));

    private static PlanItemDetails View(PlanItem i, int activities) =>
        new(i.Id, i.Title, i.Month, i.Date, i.DateText, i.Kind, i.Place, i.Host, i.Contents, i.Budget, i.Expected, i.Highlight, activities, i.Version);

    private static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed record Row(Guid Id, DateTime Start, DateTime End, ActivityStatus Status, Guid? PlanItemId, decimal? Budget, int Villagers, int Visitors);
}
