using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>One's own account.</summary>
public sealed class AccountService(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, ICenterDirectory centers, AuditWriter audit) : IAccountService
{
    public async Task<Outcome<MyDetails>> MeAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<MyDetails>.Refused(who.Refusals);
        var me = who.Value;
        var home = await db.Users.Where(p => p.Id == me.PersonId).Select(p => p.UnitId).FirstAsync(cancel);
        var mine = (await centers.AllAsync(db, cancel)).Where(c => me.May(Permission.ViewBookings, c.UnitPath))
            .Select(c => new MyCenter(c.Id, c.Name, c.TownName, Permissions(me, c.UnitPath))).ToList();
        return new MyDetails(
            me.PersonId,
            me.Name,
            me.Title,
            [.. me.Grants.OrderBy(g => g.Role).ThenBy(g => g.UnitPath, StringComparer.Ordinal).Select(g => new RoleGrantListItem(g.GrantId, g.Role, g.UnitId, g.UnitName))],
            mine,
            Permissions(me, null),
            mine.FirstOrDefault(c => c.Id == home)?.Id);
    }

    public async Task<Outcome> SignOutEverywhereAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return who;
        return await write.RunAsync<Guid>([who.Value.PersonId], async session =>
        {
            var me = await session.Db.Users.FirstAsync(p => p.Id == who.Value.PersonId, cancel);
            Accounts.EndSessions(me);
            await audit.WriteAsync(session.Db, AuditAction.SignedOut, "登录", me.Id.ToString(), me.UnitId, "退出所有设备", cancel);
            session.Announce(LiveTopics.Account(me.Id));
            return me.Id;
        }, cancel);
    }

    /// <summary>What one may do below a path, or anywhere.</summary>
    private static HashSet<Permission> Permissions(Standing me, string? path) =>
        [.. Enum.GetValues<Permission>().Where(p => path is null ? me.MayAnywhere(p) : me.May(p, path))];
}
