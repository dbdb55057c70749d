using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>The organisation tree: reading, adding, changing, moving.</summary>
public sealed class UnitTree(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write)
{
    private static readonly Guid TreeKey = new("0192f3a0-0000-7000-8000-000000007ee0");

    public async Task<Outcome<IReadOnlyList<UnitListItem>>> ListAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<IReadOnlyList<UnitListItem>>.Refused(who.Refusals);
        if (!who.Value.MayAnywhere(Permission.ManagePeople)) return AccessControl.NotAllowed;
        var units = await db.Units.AsNoTracking().ToListAsync(cancel);
        var seen = units.Where(u => who.Value.May(Permission.ManagePeople, u.Path)).OrderBy(u => u.Path, StringComparer.Ordinal).ToList();
        var depths = new Dictionary<Guid, int>();
        foreach (var unit in seen)
            depths[unit.Id] = unit.ParentId is { } parent && depths.TryGetValue(parent, out var above) ? above + 1 : 0;
        return seen.Select(u => new UnitListItem(u.Id, u.ParentId, depths[u.Id], u.Name, u.Kind, u.AreaCode)).ToList();
    }

    public async Task<Outcome<Guid>> AddAsync(UnitRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await write.RunAsync<Guid>([TreeKey], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManagePeople, request.ParentId ?? Guid.Empty);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            var parent = await session.Db.Units.FirstAsync(u => u.Id == request.ParentId, cancel);
            if (await RefuseAsync(session.Db, request, parent, null, cancel) is { } refusal) return refusal;
            var unit = new OrgUnit { ParentId = parent.Id };
            unit.Path = OrgUnit.PathBelow(parent.Path, unit.Id);
            Fill(unit, request);
            session.Db.Units.Add(unit);
            return unit.Id;
        }, cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid unitId, UnitRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Guid>([TreeKey], async session =>
        {
            var db = session.Db;
            var standing = await access.RequireAsync(db, Permission.ManagePeople, unitId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            var unit = await db.Units.FirstAsync(u => u.Id == unitId, cancel);
            var moves = unit.ParentId != request.ParentId;
            if (moves && (unit.ParentId is null || request.ParentId is null))
                return Refusal.Invalid("unit.root", "最上级单位不能移动，其他单位也不能没有上级。请保持上级单位不变。", nameof(request.ParentId));
            var parent = request.ParentId is { } id ? await db.Units.FirstOrDefaultAsync(u => u.Id == id, cancel) : null;
            if (moves && (parent is null || !standing.Value.May(Permission.ManagePeople, parent.Path))) return AccessControl.NotAllowed;
            if (moves && parent!.Path.StartsWith(unit.Path, StringComparison.Ordinal))
                return Refusal.Invalid("unit.circle", "不能移到自己或自己的下级单位里，请另选上级单位。", nameof(request.ParentId));
            if (await RefuseAsync(db, request, parent, unit, cancel) is { } refusal) return refusal;
            if (moves) await MoveAsync(db, unit, parent!, cancel);
            Fill(unit, request);
            return unit.Id;
        }, cancel);
    }

    private static async Task<Refusal?> RefuseAsync(AppDbContext db, UnitRequest request, OrgUnit? parent, OrgUnit? own, CancellationToken cancel)
    {
        var name = request.Name.Trim();
        var (parentId, id) = (parent?.Id, own?.Id);
        if (await db.Units.AnyAsync(u => u.ParentId == parentId && u.Name == name && u.Id != id, cancel))
            return Refusal.Conflict("unit.name-taken", $"上级单位下已有“{name}”，请换一个名称。", nameof(request.Name));
        if (parent is not null && request.Kind != UnitKind.Other && parent.Kind != UnitKind.Other && request.Kind < parent.Kind)
            return Refusal.Invalid("unit.kind", "下级单位的类别不能高于上级单位，请重新选择类别。", nameof(request.Kind));
        if (own is null || own.Kind == request.Kind) return null;
        if (request.Kind != UnitKind.Other && await db.Units.AnyAsync(u => u.ParentId == own.Id && u.Kind < request.Kind, cancel))
            return Refusal.Invalid("unit.kind", "下级单位的类别不能高于上级单位，请重新选择类别。", nameof(request.Kind));
        var roles = await db.RoleGrants.Where(g => g.UnitId == own.Id).Select(g => g.Role).Distinct().ToListAsync(cancel);
        return roles.Any(r => GrantRules.Misfit(r, request.Kind) is not null)
            ? Refusal.Conflict("unit.kind-held", "这个单位还有只适用于原类别的管理员角色，请先收回再改类别。", nameof(request.Kind))
            : null;
    }

    private static async Task MoveAsync(AppDbContext db, OrgUnit unit, OrgUnit parent, CancellationToken cancel)
    {
        var old = unit.Path;
        var subtree = await db.Units.Where(u => u.Path.StartsWith(old)).ToListAsync(cancel);
        var path = OrgUnit.PathBelow(parent.Path, unit.Id);
        unit.ParentId = parent.Id;
        foreach (var below in subtree) below.Path = path + below.Path[old.Length..];
    }

    private static void Fill(OrgUnit unit, UnitRequest request)
    {
        unit.Name = request.Name.Trim();
        unit.Kind = request.Kind;
        unit.AreaCode = string.IsNullOrWhiteSpace(request.AreaCode) ? null : request.AreaCode;
    }
}
