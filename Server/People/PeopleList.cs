using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>The list of accounts.</summary>
public sealed class PeopleList(IDbContextFactory<AppDbContext> contexts, AccessControl access, TimeProvider time)
{
    private const int MostRows = 200;

    public async Task<Outcome<Paged<PersonListItem>>> PageAsync(Guid unitId, string? search, int skip, int take, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManagePeople, unitId);
        if (!standing.Succeeded) return Outcome<Paged<PersonListItem>>.Refused(standing.Refusals);
        var path = (await AccessControl.PathAsync(db, unitId))!;
        var found = db.Users.AsNoTracking().Join(db.Units.Where(u => u.Path.StartsWith(path)), p => p.UnitId, u => u.Id, (p, u) => new { Person = p, u.Path });
        if (search?.Trim() is { Length: > 0 } text)
        {
            var name = text.ToUpperInvariant();
            found = found.Where(x => x.Person.Name.Contains(text) || x.Person.NormalizedUserName!.Contains(name) || x.Person.Title!.Contains(text));
        }

        var total = await found.CountAsync(cancel);
        var people = await found.OrderBy(x => x.Path).ThenBy(x => x.Person.NormalizedUserName)
            .Skip(Math.Max(0, skip)).Take(Math.Clamp(take, 1, MostRows)).Select(x => x.Person).ToListAsync(cancel);
        var ids = people.Select(p => p.Id).ToList();
        var grants = (await db.RoleGrants.AsNoTracking().Where(g => ids.Contains(g.PersonId))
            .Join(db.Units, g => g.UnitId, u => u.Id, (g, u) => new { g.PersonId, Item = new RoleGrantListItem(g.Id, g.Role, u.Id, u.Name) }).ToListAsync(cancel))
            .ToLookup(g => g.PersonId, g => g.Item);
        var now = time.GetUtcNow();
        return new Paged<PersonListItem>(
            [.. people.Select(p => new PersonListItem(
                p.Id, p.UserName!, p.Name, p.Title, Phones.Mask(p.PhoneNumber), [.. grants[p.Id].OrderBy(g => g.Role)], p.Disabled, p.LockoutEnd > now, p.LastSignInUtc))],
            total);
    }
}
