using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Whom an administrator may act upon.</summary>
public sealed class PeopleReach(AccessControl access)
{
    /// <summary>The account, tracked, if one holds the permission in the unit that it belongs to.</summary>
    public async Task<Outcome<(Standing Standing, Person Person)>> PersonAsync(AppDbContext db, Guid personId, Permission permission, CancellationToken cancel)
    {
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<(Standing, Person)>.Refused(who.Refusals);
        if (!who.Value.MayAnywhere(permission)) return AccessControl.NotAllowed;
        if (await db.Users.FirstOrDefaultAsync(p => p.Id == personId, cancel) is not { } person) return PeopleRefusals.NoPerson;
        var path = await AccessControl.PathAsync(db, person.UnitId);
        return who.Value.May(permission, path!) ? (who.Value, person) : AccessControl.NotAllowed;
    }

    /// <summary>Like <see cref="PersonAsync"/> to administer the account, which nobody may who couldn't hand out every role that it holds.</summary>
    public async Task<Outcome<(Standing Standing, Person Person)>> SubordinateAsync(AppDbContext db, Guid personId, CancellationToken cancel)
    {
        var found = await PersonAsync(db, personId, Permission.ManagePeople, cancel);
        if (!found.Succeeded) return found;
        var held = await db.RoleGrants.Where(g => g.PersonId == personId).Join(db.Units, g => g.UnitId, u => u.Id, (g, u) => new { g.Role, u.Path }).ToListAsync(cancel);
        return held.All(h => GrantRules.Covers(found.Value.Standing.RolesIn(h.Path), h.Role)) ? found : PeopleRefusals.Outranked;
    }

    /// <summary>Whether the county would be left without a working administrator when this grant, or this person, goes.</summary>
    public static async Task<bool> IsLastCountyAdministratorAsync(AppDbContext db, Guid personId, Guid? grantId, CancellationToken cancel)
    {
        var administrators = await db.RoleGrants.Where(g => g.Role == Role.CountyAdministrator)
            .Join(db.Units, g => g.UnitId, u => u.Id, (g, u) => new { g.Id, g.PersonId, u.Path })
            .Join(db.Users, x => x.PersonId, p => p.Id, (x, p) => new { x.Id, x.PersonId, x.Path, p.Disabled }).ToListAsync(cancel);
        var going = administrators.Where(a => !a.Disabled && (grantId is null ? a.PersonId == personId : a.Id == grantId)).ToList();
        var staying = administrators.Where(a => !a.Disabled && (grantId is null ? a.PersonId != personId : a.Id != grantId)).ToList();
        return going.Any(g => !staying.Any(s => g.Path.StartsWith(s.Path, StringComparison.Ordinal)));
    }
}
