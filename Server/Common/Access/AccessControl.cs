using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Common.Access;

/// <summary>The one place that says who may do what where. Reads the database on every call: nothing is remembered, so nothing outlives its revocation.</summary>
public sealed class AccessControl(ActorHolder actor)
{
    // One row a role held, and one row without a role for a person who holds none.
    private static readonly EngineQuery<Func<AppDbContext, Guid, IAsyncEnumerable<PersonRow>>> PersonById = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid id) =>
        from p in db.Users.AsNoTracking()
        where p.Id == id
        from g in db.RoleGrants.Where(g => g.PersonId == p.Id).Join(db.Units, g => g.UnitId, u => u.Id, (g, u) => new { g.Id, g.Role, g.UnitId, u.Name, u.Path }).DefaultIfEmpty()
        select new PersonRow(
            p.Name, p.Title, p.PhoneNumber, p.SecurityStamp, p.Disabled, p.MustChangePassword, (Guid?)g.Id, (Role?)g.Role, (Guid?)g.UnitId, g.Name, g.Path)));

    private static readonly EngineQuery<Func<AppDbContext, Guid, Task<string?>>> PathOf = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid id) =>
        db.Units.Where(u => u.Id == id).Select(u => u.Path).FirstOrDefault()));

    public static Refusal SignedOut { get; } = new("account.signed-out", RefusalKind.Forbidden, "请先登录。登录已过期或账号已在别处退出时，需要重新登录。");

    public static Refusal NotAllowed { get; } = new("access.not-allowed", RefusalKind.Forbidden, "您没有这项权限。如有需要，请联系本中心管理员。");

    /// <summary>The signed-in person, or a refusal: signed out, ended session, disabled account, or a first password still to be changed.</summary>
    public async Task<Outcome<Standing>> WhoAsync(AppDbContext db)
    {
        if (actor.PersonId is not { } id) return SignedOut;
        var (person, grants) = await ReadAsync(db, id);
        if (person is null || person.Disabled || person.Stamp != actor.Stamp) return SignedOut;
        if (person.MustChangePassword)
            return Refusal.Forbidden("account.first-change", "首次登录请先修改初始密码，再使用其他功能。");
        return new Standing(id, person.Name, person.Title, person.Phone, grants);
    }

    /// <summary>Somebody for whom the system acts, such as who waits for a time; null when their account is gone or disabled.</summary>
    public static async Task<Standing?> StandingAsync(AppDbContext db, Guid personId)
    {
        var (person, grants) = await ReadAsync(db, personId);
        return person is null || person.Disabled ? null : new Standing(personId, person.Name, person.Title, person.Phone, grants);
    }

    /// <summary>The signed-in person if they hold the permission in the unit; a unit that isn't there is refused like one that may not be seen.</summary>
    public async Task<Outcome<Standing>> RequireAsync(AppDbContext db, Permission permission, Guid unitId)
    {
        var who = await WhoAsync(db);
        if (!who.Succeeded) return who;
        var path = await PathOf.For(db)(db, unitId);
        return path is not null && who.Value.May(permission, path) ? who : NotAllowed;
    }

    /// <summary>The path of a unit, or null when it isn't there.</summary>
    public static Task<string?> PathAsync(AppDbContext db, Guid unitId) => PathOf.For(db)(db, unitId);

    private static async Task<(PersonRow? Person, IReadOnlyList<HeldRole> Grants)> ReadAsync(AppDbContext db, Guid id)
    {
        PersonRow? person = null;
        var grants = new List<HeldRole>();
        await foreach (var row in PersonById.For(db)(db, id))
        {
            person = row;
            if (row.GrantId is { } grant) grants.Add(new HeldRole(grant, row.Role!.Value, row.UnitId!.Value, row.UnitName!, row.UnitPath!));
        }

        return (person, grants);
    }

    private sealed record PersonRow(
        string Name,
        string? Title,
        string? Phone,
        string? Stamp,
        bool Disabled,
        bool MustChangePassword,
        Guid? GrantId,
        Role? Role,
        Guid? UnitId,
        string? UnitName,
        string? UnitPath);
}
