using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>Searches and exports the audit, as far as one's role reaches.</summary>
public sealed class AuditService(IDbContextFactory<AppDbContext> contexts, AccessControl access, AuditWriter audit) : IAuditService
{
    private const int UsualRows = 50;

    private const int MostRows = 200;

    // Excel's limit is a little more than a million lines; nobody reads more.
    private const int MostExported = 1_000_000;

    public async Task<Outcome<Paged<AuditEntryListItem>>> SearchAsync(AuditQuery query, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var reach = await ReachAsync(db);
        if (!reach.Succeeded) return Outcome<Paged<AuditEntryListItem>>.Refused(reach.Refusals);
        var found = Find(db, query, reach.Value);
        var total = await found.CountAsync(cancel);
        var rows = await Newest(found).Skip(Math.Max(0, query.Skip ?? 0)).Take(Math.Clamp(query.Take ?? UsualRows, 1, MostRows)).ToListAsync(cancel);
        var names = await AuditNames.LoadAsync(db, rows, cancel);
        return new Paged<AuditEntryListItem>([.. rows.Select(e => Item(e, names))], total);
    }

    public async Task<Outcome> ExportAsync(AuditQuery query, Stream destination, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var reach = await ReachAsync(db);
        if (!reach.Succeeded) return reach;
        var rows = Newest(Find(db, query, reach.Value)).Take(MostExported);
        await audit.WriteAsync(db, AuditAction.Exported, "操作记录", "", reach.Value.Seat, Describe(query), cancel);
        var names = await AuditNames.LoadAllAsync(db, cancel);
        await using var writer = new StreamWriter(destination, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 1 << 16, leaveOpen: true);
        await writer.WriteAsync(Csv.Line("时间", "人员", "来自", "操作", "对象", "对象编号", "单位", "变更"));
        await foreach (var entry in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var item = Item(entry, names);
            await writer.WriteAsync(Csv.Line(
                CenterClock.ToWallClock(item.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                item.Who, item.From, AuditLabels.Action(item.Action), item.Subject, item.SubjectId, item.UnitName, Changes(item)));
        }

        await writer.FlushAsync(cancel);
        return Outcome.Success;
    }

    private async Task<Outcome<AuditReach>> ReachAsync(AppDbContext db)
    {
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<AuditReach>.Refused(who.Refusals);
        if (!who.Value.MayAnywhere(Permission.ViewAudit)) return AccessControl.NotAllowed;
        var granted = who.Value.Grants.Where(g => RolePermissions.Grants(g.Role, Permission.ViewAudit)).ToList();
        return new AuditReach([.. granted.Select(g => g.UnitPath).Distinct()], granted[0].UnitId, granted.Any(g => g.Role == Role.CountyAdministrator));
    }

    private static IQueryable<AuditEntry> Find(AppDbContext db, AuditQuery query, AuditReach reach)
    {
        var units = reach.Paths.Select(p => db.Units.Where(u => u.Path.StartsWith(p))).Aggregate((a, b) => a.Union(b));
        var found = db.AuditEntries.AsNoTracking().Where(e => units.Any(u => u.Id == e.UnitId) || (reach.WithoutUnit && e.UnitId == null));
        if (query.From is { } from)
        {
            var start = CenterClock.ToUtc(from.ToDateTime(TimeOnly.MinValue));
            found = found.Where(e => e.AtUtc >= start);
        }

        if (query.To is { } to && to < DateOnly.MaxValue)
        {
            var end = CenterClock.ToUtc(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            found = found.Where(e => e.AtUtc < end);
        }

        if (query.PersonId is { } person) found = found.Where(e => e.PersonId == person);
        if (query.Action is { } action) found = found.Where(e => e.Action == action);
        if (query.SubjectId is { Length: > 0 } subject) found = found.Where(e => e.SubjectId == subject);
        if (query.Text?.Trim() is { Length: > 0 } text)
            found = found.Where(e => e.Who.Contains(text) || e.Subject.Contains(text) || e.SubjectId.Contains(text) || e.From.Contains(text)
                || e.Before!.Contains(text) || e.After!.Contains(text));
        return found;
    }

    private static IQueryable<AuditEntry> Newest(IQueryable<AuditEntry> entries) => entries.OrderByDescending(e => e.AtUtc).ThenByDescending(e => e.Id);

    private static AuditEntryListItem Item(AuditEntry e, AuditNames names) => new(
        e.Id,
        DateTime.SpecifyKind(e.AtUtc, DateTimeKind.Utc),
        e.PersonId,
        e.Who,
        e.From,
        e.Action,
        e.Subject,
        e.SubjectId,
        e.UnitId is { } unit ? names.Of(unit) : null,
        names.Name(e.Before),
        names.Name(e.After));

    private static string Changes(AuditEntryListItem item) => string.Join("；", AuditDiff.Rows(item.Before, item.After).Select(r => r switch
    {
        { Before: null } => $"{r.Field}：{r.After}",
        { After: null } => $"{r.Field}：{r.Before} → 无",
        _ => $"{r.Field}：{r.Before} → {r.After}",
    }));

    private static string Describe(AuditQuery query)
    {
        List<string> parts = [];
        if (query.From is { } from) parts.Add($"从{from:yyyy-MM-dd}");
        if (query.To is { } to) parts.Add($"到{to:yyyy-MM-dd}");
        if (query.Action is { } action) parts.Add(AuditLabels.Action(action));
        if (query.Text is { Length: > 0 } text) parts.Add($"含“{text}”");
        if (query.PersonId is not null || query.SubjectId is not null) parts.Add("按人员或对象");
        return parts.Count == 0 ? "导出全部" : "导出：" + string.Join("，", parts);
    }
}
