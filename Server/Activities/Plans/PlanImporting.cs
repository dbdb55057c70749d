using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities.Plans;

/// <summary>Bringing plans in: from spreadsheets, and from the year before.</summary>
public sealed class PlanImporting(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write)
{
    private const int MostItems = 1000;

    private const int MostNamed = 5;

    private static readonly Refusal NoWorkbook = Refusal.Invalid("plan.workbook", "没有读出表格。请用不超过2MB的xlsx文件，内容放在第一张工作表；也可以把表格复制后直接粘贴。");

    public async Task<Outcome<string>> WorkbookTextAsync(Guid centerId, Stream workbook, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.PlanActivities, centerId);
        if (!standing.Succeeded) return Outcome<string>.Refused(standing.Refusals);
        return await WorkbookReader.TextAsync(workbook, cancel) is { Length: > 0 } text && !string.IsNullOrWhiteSpace(text) ? text : NoWorkbook;
    }

    public async Task<Outcome<ImportPreview>> PreviewAsync(PlanImportRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<ImportPreview>.Refused(faults);
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.PlanActivities, request.CenterId);
        if (!standing.Succeeded) return Outcome<ImportPreview>.Refused(standing.Refusals);
        var there = await TitlesAsync(db, request.CenterId, request.Year, cancel);
        var preview = PlanImport.Preview(request);
        return preview with { Rows = Twice(preview.Rows, there) };
    }

    public async Task<Outcome<int>> ImportAsync(PlanImportRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<int>.Refused(faults);
        var preview = PlanImport.Preview(request);
        return await write.RunAsync<int>([ActivityTurn.Of(request.CenterId)], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.PlanActivities, request.CenterId);
            if (!standing.Succeeded) return Outcome<int>.Refused(standing.Refusals);
            if (!await session.Db.HasCenterAsync(request.CenterId, cancel)) return CenterPresence.None;
            if (preview.Problems.Count > 0) return Refusal.Invalid("plan.import", string.Join('\n', preview.Problems), nameof(request.Text));
            var there = await TitlesAsync(session.Db, request.CenterId, request.Year, cancel);
            var rows = Twice(preview.Rows, there);
            var bad = rows.Where(r => r.Problems.Count > 0).ToList();
            if (bad.Count > 0 && !request.LeaveOutProblems)
            {
                var named = string.Join('\n', bad.Take(MostNamed).Select(r => $"第{r.Line}行：{string.Join(' ', r.Problems)}"));
                return Refusal.Conflict("plan.import-problems", $"有{bad.Count}行有问题，请改正，或选择跳过这些行：\n{named}", nameof(request.Text));
            }

            var items = rows.Where(r => r.Item is not null).Select(r => PlanItems.New(r.Item!)).ToList();
            if (items.Count == 0) return Refusal.Conflict("plan.import-nothing", "没有可以导入的行，请先改正问题。", nameof(request.Text));
            if (there.Count + items.Count > MostItems) return Refusal.Conflict("plan.too-many", $"一年的计划最多{MostItems}项，请减少一些。");
            session.Db.AddRange(items);
            session.Announce(LiveTopics.Activities(request.CenterId));
            return items.Count;
        }, cancel);
    }

    public async Task<Outcome<int>> CopyYearAsync(Guid centerId, int toYear, CancellationToken cancel)
    {
        if (toYear is <= PlanDates.FirstYear or > PlanDates.LastYear) return PlanItems.BadYear;
        return await write.RunAsync<int>([ActivityTurn.Of(centerId)], async session =>
        {
            var db = session.Db;
            var standing = await access.RequireAsync(db, Permission.PlanActivities, centerId);
            if (!standing.Succeeded) return Outcome<int>.Refused(standing.Refusals);
            if (!await db.HasCenterAsync(centerId, cancel)) return CenterPresence.None;
            if (await db.PlanItems.AnyAsync(i => i.CenterId == centerId && i.Year == toYear, cancel))
                return Refusal.Conflict("plan.there-already", $"{toYear}年已经有计划了，不能再整年复制；可以逐项添加。");
            var last = await db.PlanItems.AsNoTracking().Where(i => i.CenterId == centerId && i.Year == toYear - 1).ToListAsync(cancel);
            if (last.Count == 0) return Refusal.NotFound("plan.no-last-year", $"{toYear - 1}年没有计划，没有可以复制的。");
            db.AddRange(last.Select(i => PlanItems.Copy(i, toYear)));
            await CopyThemesAsync(db, centerId, toYear, cancel);
            var targets = await db.Set<AnnualPlan>().AsNoTracking().FirstOrDefaultAsync(p => p.CenterId == centerId && p.Year == toYear - 1, cancel);
            if (targets is not null && !await db.Set<AnnualPlan>().AnyAsync(p => p.CenterId == centerId && p.Year == toYear, cancel))
                db.Add(new AnnualPlan { CenterId = centerId, Year = toYear, TargetActivities = targets.TargetActivities, TargetAttendances = targets.TargetAttendances, Budget = targets.Budget });
            session.Announce(LiveTopics.Activities(centerId));
            return last.Count;
        }, cancel);
    }

    /// <summary>A theme that the new year has already stays.</summary>
    private static async Task CopyThemesAsync(AppDbContext db, Guid centerId, int toYear, CancellationToken cancel)
    {
        var months = await db.ActivityMonths.Where(m => m.CenterId == centerId && (m.Year == toYear || m.Year == toYear - 1)).ToListAsync(cancel);
        foreach (var from in months.Where(m => m.Year == toYear - 1 && m.Theme is not null))
        {
            var to = months.Find(m => m.Year == toYear && m.Month == from.Month);
            if (to is null) db.Add(to = new Months.ActivityMonth { CenterId = centerId, Year = toYear, Month = from.Month });
            to.Theme ??= from.Theme;
        }
    }

    private static async Task<HashSet<(string, string)>> TitlesAsync(AppDbContext db, Guid centerId, int year, CancellationToken cancel) =>
        [.. (await db.PlanItems.Where(i => i.CenterId == centerId && i.Year == year).Select(i => new { i.Title, i.DateText }).ToListAsync(cancel)).Select(i => (i.Title, i.DateText))];

    /// <summary>A row that is in the plan already, or comes twice, would be there twice.</summary>
    private static IReadOnlyList<ImportRow> Twice(IReadOnlyList<ImportRow> rows, HashSet<(string, string)> there)
    {
        HashSet<(string, string)> seen = [];
        return
        [
            .. rows.Select(r => r.Item is not { } item ? r
                : there.Contains((item.Title.Trim(), item.DateText)) ? r with { Item = null, Problems = ["计划里已经有同名、同一时间的活动。"] }
                : seen.Add((item.Title.Trim(), item.DateText)) ? r
                : r with { Item = null, Problems = ["和前面的一行重复。"] }),
        ];
    }
}
