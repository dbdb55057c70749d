using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>Sums up and exports bookings; rows are read one by one, however many there are.</summary>
public sealed class RoomReportService(IDbContextFactory<AppDbContext> contexts, AccessControl access, AuditWriter audit) : IRoomReportService
{
    private const int LongestSpan = 366;

    private static readonly Refusal BadSpan = Refusal.Invalid("report.span", "请选择2000年到2200年之间、不超过一年的时间段，开始日期不晚于结束日期。");

    public async Task<Outcome<RoomUseReport>> UseAsync(RoomUseQuery query, CancellationToken cancel = default)
    {
        if (IsOdd(query.From, query.To)) return BadSpan;
        await using var db = contexts.CreateDbContext();
        var scope = await ReportScope.OpenAsync(db, access, query.CenterId, cancel);
        return scope.Succeeded ? await UseAsync(db, scope.Value, query, cancel) : Outcome<RoomUseReport>.Refused(scope.Refusals);
    }

    public async Task<Outcome> ExportUseAsync(RoomUseQuery query, Stream destination, CancellationToken cancel = default)
    {
        if (IsOdd(query.From, query.To)) return BadSpan;
        await using var db = contexts.CreateDbContext();
        var scope = await ReportScope.OpenAsync(db, access, query.CenterId, cancel);
        if (!scope.Succeeded) return scope;
        await audit.WriteAsync(db, AuditAction.Exported, "使用统计", "", scope.Value.Centers[0].Id, $"导出：从{query.From:yyyy-MM-dd}到{query.To:yyyy-MM-dd}，{scope.Value.Centers.Count}个中心", cancel);
        var report = await UseAsync(db, scope.Value, query, cancel);
        await using var table = new CsvTable(destination);
        await UseTables.WriteAsync(table, report);
        await table.EndAsync(cancel);
        return Outcome.Success;
    }

    public async Task<Outcome> ExportAsync(BookingExportQuery query, Stream destination, CancellationToken cancel = default)
    {
        if (IsOdd(query.From, query.To)) return BadSpan;
        await using var db = contexts.CreateDbContext();
        var scope = await ReportScope.OpenAsync(db, access, query.CenterId, cancel);
        if (!scope.Succeeded) return scope;
        await audit.WriteAsync(db, AuditAction.Exported, "预约", query.RoomId?.ToString() ?? "", query.CenterId, $"导出：从{query.From:yyyy-MM-dd}到{query.To:yyyy-MM-dd}", cancel);
        await using ITable table = query.Format == TableFormat.Xlsx ? new XlsxTable(destination, "预约") : new CsvTable(destination);
        await BookingTable.WriteAsync(table, db, query, cancel);
        await table.EndAsync(cancel);
        return Outcome.Success;
    }

    private static async Task<RoomUseReport> UseAsync(AppDbContext db, ReportScope scope, RoomUseQuery query, CancellationToken cancel)
    {
        var ids = scope.Centers.Select(c => c.Id).ToArray();
        var names = scope.Centers.ToDictionary(c => c.Id, c => c.Name);
        var (from, to) = (query.From.ToDateTime(TimeOnly.MinValue), query.To.AddDays(1).ToDateTime(TimeOnly.MinValue));
        var rooms = await db.Rooms.AsNoTracking().Where(r => ids.Contains(r.CenterId)).ToListAsync(cancel);

        var tally = new UseTally();
        var uses = db.Bookings.AsNoTracking().Where(b => ids.Contains(b.CenterId) && b.Start >= from && b.Start < to)
            .Select(b => new UseRow(b.RoomId, b.Start, b.End, b.Purpose, b.TeamName, b.Status));
        await foreach (var row in uses.AsAsyncEnumerable().WithCancellation(cancel)) tally.Add(row);

        var refusals = new RefusalTally(rooms.ToDictionary(r => r.Id, r => r.Name));
        var attempts = db.Set<RefusedAttempt>().AsNoTracking().Where(a => ids.Contains(a.CenterId) && a.Start >= from && a.Start < to).Select(a => new { a.RoomId, a.Start, a.Codes });
        await foreach (var attempt in attempts.AsAsyncEnumerable().WithCancellation(cancel)) refusals.Add(attempt.RoomId, attempt.Start, attempt.Codes);
        return tally.Report(query, [.. rooms.Select(r => (r, names[r.CenterId]))], [.. scope.Centers.Select(c => c.Name)], refusals.Shares());
    }

    private static bool IsOdd(DateOnly from, DateOnly to) => from.Year < 2000 || to.Year > 2200 || to < from || to.DayNumber - from.DayNumber >= LongestSpan;
}
