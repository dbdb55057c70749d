using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Rosters;

/// <summary>Who plans a centre's rosters.</summary>
internal static class RosterLeaders
{
    /// <summary>Those of the centre; where there is none, of the nearest unit above.</summary>
    public static async Task<IReadOnlyList<Guid>> OfAsync(AppDbContext db, Guid centerId, CancellationToken cancel)
    {
        var roles = Enum.GetValues<Role>().Where(r => RolePermissions.Grants(r, Permission.PlanRosters)).ToArray();
        var path = await db.Units.Where(u => u.Id == centerId).Select(u => u.Path).FirstAsync(cancel);
        var holders = await (
            from g in db.RoleGrants
            join u in db.Units on g.UnitId equals u.Id
            join p in db.Users on g.PersonId equals p.Id
            where !p.Disabled && roles.Contains(g.Role) && path.StartsWith(u.Path)
            orderby u.Path.Length descending
            select new { g.PersonId, g.UnitId }).ToListAsync(cancel);
        return [.. holders.Where(h => h.UnitId == holders[0].UnitId).Select(h => h.PersonId).Distinct()];
    }
}
