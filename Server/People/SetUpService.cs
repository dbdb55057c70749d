using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>The one-time set-up. Works only while there is no account at all, whatever links are about.</summary>
public sealed class SetUpService(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, Accounts accounts, TimeProvider time) : ISetUpService
{
    private static readonly Refusal Expired = Refusal.NotFound(
        "set-up.expired", "这个设置链接已经用过或已过期。如果系统还没有管理员，请重新启动服务，在日志里取得新的链接。");

    public async Task<Outcome> CheckAsync(string? token, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        return await FindAsync(db, token, cancel) is null ? Expired : Outcome.Success;
    }

    public async Task<Outcome> SetUpAsync(SetUpRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        await using (var db = contexts.CreateDbContext())
        {
            // Before the costly hash, so that nobody without the link can make the server work.
            if (await FindAsync(db, request.Token, cancel) is null) return Expired;
            var objections = await accounts.ObjectionsAsync(db, new Person { UserName = request.UserName }, request.Password, nameof(request.Password));
            if (objections.Count > 0) return Outcome.Refused(objections);
        }

        var hash = accounts.Hash(request.Password);
        return await write.RunAsync<Guid>([Accounts.Key], async session =>
        {
            if (await FindAsync(session.Db, request.Token, cancel) is not { } link) return Expired;
            var unit = new OrgUnit { Name = request.UnitName.Trim(), Kind = UnitKind.County };
            unit.Path = OrgUnit.PathBelow(null, unit.Id);
            session.Db.Units.Add(unit);
            var person = new Person { UserName = request.UserName, Name = request.Name.Trim(), UnitId = unit.Id };
            if (await accounts.AddAsync(session.Db, person, hash) is { Count: > 0 } objections) return Outcome<Guid>.Refused(objections);
            session.Db.RoleGrants.Add(new RoleGrant { PersonId = person.Id, UnitId = unit.Id, Role = Role.CountyAdministrator });
            session.Db.Remove(link);
            return person.Id;
        }, cancel);
    }

    /// <summary>Makes a new link and voids any before; null when there are accounts already.</summary>
    public async Task<string?> MakeTokenAsync(TimeSpan lifetime, CancellationToken cancel)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var outcome = await write.RunAsync<bool>([Accounts.Key], async session =>
        {
            if (await session.Db.Users.AnyAsync(cancel)) return false;
            await session.Db.Set<SetUpLink>().ExecuteDeleteAsync(cancel);
            session.Db.Add(new SetUpLink { TokenHash = Hash(token), ExpiresUtc = time.GetUtcNow().UtcDateTime + lifetime });
            return true;
        }, cancel);
        return outcome is { Succeeded: true, Value: true } ? token : null;
    }

    private async Task<SetUpLink?> FindAsync(AppDbContext db, string? token, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(token) || await db.Users.AnyAsync(cancel)) return null;
        var hash = Hash(token);
        var now = time.GetUtcNow().UtcDateTime;
        return await db.Set<SetUpLink>().FirstOrDefaultAsync(l => l.TokenHash == hash && l.ExpiresUtc > now, cancel);
    }

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
