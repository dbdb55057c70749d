using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Accounts, roles and the organisation tree.</summary>
public sealed class PeopleService(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, PeopleReach reach, UnitTree tree, PeopleList list,
    Accounts accounts, AuditWriter audit, TimeProvider time) : IPeopleService
{
    public Task<Outcome<IReadOnlyList<UnitListItem>>> UnitsAsync(CancellationToken cancel = default) => tree.ListAsync(cancel);

    public Task<Outcome<Guid>> AddUnitAsync(UnitRequest request, CancellationToken cancel = default) => tree.AddAsync(request, cancel);

    public Task<Outcome> ChangeUnitAsync(Guid unitId, UnitRequest request, CancellationToken cancel = default) => tree.ChangeAsync(unitId, request, cancel);

    public Task<Outcome<Paged<PersonListItem>>> PeopleAsync(Guid unitId, string? search, int skip, int take, CancellationToken cancel = default) =>
        list.PageAsync(unitId, search, skip, take, cancel);

    public async Task<Outcome<NewPersonDetails>> AddPersonAsync(PersonRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<NewPersonDetails>.Refused(faults);
        var password = FirstPasswords.Next();
        var hash = accounts.Hash(password);
        return await write.RunAsync<NewPersonDetails>([Accounts.Key], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManagePeople, request.UnitId);
            if (!standing.Succeeded) return Outcome<NewPersonDetails>.Refused(standing.Refusals);
            if (await RefuseRoleAsync(session.Db, standing.Value, request.Role, request.UnitId, cancel) is { } refusal) return refusal;
            var person = new Person
            {
                UserName = request.UserName,
                Name = request.Name.Trim(),
                Title = string.IsNullOrWhiteSpace(request.Title) ? null : request.Title.Trim(),
                PhoneNumber = string.IsNullOrWhiteSpace(request.Phone) ? null : request.Phone,
                UnitId = request.UnitId,
                MustChangePassword = true,
            };
            if (await accounts.AddAsync(session.Db, person, hash) is { Count: > 0 } objections) return Outcome<NewPersonDetails>.Refused(objections);
            session.Db.RoleGrants.Add(new RoleGrant { PersonId = person.Id, UnitId = request.UnitId, Role = request.Role });
            return new NewPersonDetails(person.Id, person.UserName, password);
        }, cancel);
    }

    public async Task<Outcome> GrantRoleAsync(Guid personId, Role role, Guid unitId, CancellationToken cancel = default) =>
        await write.RunAsync<Guid>([Accounts.Key], async session =>
        {
            var db = session.Db;
            var standing = await access.RequireAsync(db, Permission.ManagePeople, unitId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            var found = await reach.PersonAsync(db, personId, Permission.ManagePeople, cancel);
            if (!found.Succeeded) return Outcome<Guid>.Refused(found.Refusals);
            if (await RefuseRoleAsync(db, standing.Value, role, unitId, cancel) is { } refusal) return refusal;
            if (await db.RoleGrants.AnyAsync(g => g.PersonId == personId && g.UnitId == unitId && g.Role == role, cancel)) return PeopleRefusals.HeldAlready(role);
            var grant = new RoleGrant { PersonId = personId, UnitId = unitId, Role = role };
            db.RoleGrants.Add(grant);
            var unit = await db.Units.Where(u => u.Id == unitId).Select(u => u.Name).FirstAsync(cancel);
            session.Tell(personId, "您有了新的角色", $"{standing.Value.Name}授予您{unit}的{RolePermissions.Name(role)}角色。", "/app/account", time.GetUtcNow().UtcDateTime);
            session.Announce(LiveTopics.Account(personId));
            return grant.Id;
        }, cancel);

    public async Task<Outcome> RevokeRoleAsync(Guid grantId, CancellationToken cancel = default) =>
        await write.RunAsync<Guid>([Accounts.Key], async session =>
        {
            var db = session.Db;
            var who = await access.WhoAsync(db);
            if (!who.Succeeded) return Outcome<Guid>.Refused(who.Refusals);
            if (!who.Value.MayAnywhere(Permission.ManagePeople)) return AccessControl.NotAllowed;
            if (await db.RoleGrants.FirstOrDefaultAsync(g => g.Id == grantId, cancel) is not { } grant) return PeopleRefusals.NoGrant;
            var path = (await AccessControl.PathAsync(db, grant.UnitId))!;
            if (!who.Value.May(Permission.ManagePeople, path)) return AccessControl.NotAllowed;
            if (!GrantRules.Covers(who.Value.RolesIn(path), grant.Role)) return PeopleRefusals.Outranked;
            if (await PeopleReach.IsLastCountyAdministratorAsync(db, grant.PersonId, grantId, cancel)) return PeopleRefusals.LastAdministrator;
            db.RoleGrants.Remove(grant);
            session.Announce(LiveTopics.Account(grant.PersonId));
            return grantId;
        }, cancel);

    public async Task<Outcome<NewPersonDetails>> ResetPasswordAsync(Guid personId, CancellationToken cancel = default)
    {
        var password = FirstPasswords.Next();
        var hash = accounts.Hash(password);
        return await write.RunAsync<NewPersonDetails>([personId], async session =>
        {
            var found = await reach.SubordinateAsync(session.Db, personId, cancel);
            if (!found.Succeeded) return Outcome<NewPersonDetails>.Refused(found.Refusals);
            var (standing, person) = found.Value;
            if (standing.PersonId == personId) return PeopleRefusals.OwnPassword;
            Accounts.SetPassword(person, hash, mustChange: true);
            person.AccessFailedCount = 0;
            person.LockoutEnd = null;
            await audit.WriteAsync(session.Db, AuditAction.Changed, "密码", personId.ToString(), person.UnitId, $"重置了{person.UserName}的密码", cancel);
            session.Announce(LiveTopics.Account(personId));
            return new NewPersonDetails(personId, person.UserName!, password);
        }, cancel);
    }

    public async Task<Outcome> SetDisabledAsync(Guid personId, bool disabled, CancellationToken cancel = default) =>
        await write.RunAsync<Guid>([Accounts.Key], async session =>
        {
            var found = await reach.SubordinateAsync(session.Db, personId, cancel);
            if (!found.Succeeded) return Outcome<Guid>.Refused(found.Refusals);
            var (standing, person) = found.Value;
            if (person.Disabled == disabled) return personId;
            if (disabled && await PeopleReach.IsLastCountyAdministratorAsync(session.Db, personId, null, cancel)) return PeopleRefusals.LastAdministrator;
            if (disabled && standing.PersonId == personId) return PeopleRefusals.Oneself;
            person.Disabled = disabled;
            Accounts.EndSessions(person);
            session.Announce(LiveTopics.Account(personId));
            return personId;
        }, cancel);

    public async Task<Outcome<string>> RevealPhoneAsync(Guid personId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var found = await reach.PersonAsync(db, personId, Permission.ViewPersonalData, cancel);
        if (!found.Succeeded) return Outcome<string>.Refused(found.Refusals);
        if (found.Value.Person.PhoneNumber is not { } phone) return PeopleRefusals.NoPhone;
        await audit.WriteAsync(db, AuditAction.Viewed, "账号", personId.ToString(), found.Value.Person.UnitId, "查看完整电话", cancel);
        return phone;
    }

    private static async Task<Refusal?> RefuseRoleAsync(AppDbContext db, Standing standing, Role role, Guid unitId, CancellationToken cancel)
    {
        if (!Enum.IsDefined(role)) return Refusal.Invalid("role.unknown", "请选择角色。", nameof(Role));
        var unit = await db.Units.AsNoTracking().FirstAsync(u => u.Id == unitId, cancel);
        return GrantRules.Covers(standing.RolesIn(unit.Path), role) ? GrantRules.Misfit(role, unit.Kind) : PeopleRefusals.MoreThanHeld;
    }
}
