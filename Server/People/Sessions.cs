using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Checks sessions against the accounts as they are now: nothing is remembered, so nothing outlives its end.</summary>
public sealed class Sessions(IDbContextFactory<AppDbContext> contexts, SessionActivity activity)
{
    private static readonly EngineQuery<Func<AppDbContext, Guid, Task<Account?>>> ById = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid id) =>
        db.Users.AsNoTracking().Where(p => p.Id == id).Select(p => new Account(p.SecurityStamp, p.Disabled, p.MustChangePassword)).FirstOrDefault()));

    public async Task<SessionState> StateAsync(ClaimsPrincipal principal)
    {
        if (SessionPrincipals.PersonId(principal) is not { } id || principal.FindFirstValue(SessionClaims.Session) is not { } session) return SessionState.Over;
        if (activity.IsOver(session)) return SessionState.Over;
        await using var db = contexts.CreateDbContext();
        return await ById.For(db)(db, id) switch
        {
            null or { Disabled: true } => SessionState.Over,
            var account when account.Stamp != principal.FindFirstValue(ActorHolder.StampClaim) => SessionState.Over,
            { MustChangePassword: true } => SessionState.MustChangePassword,
            _ => SessionState.Holds,
        };
    }

    private sealed record Account(string? Stamp, bool Disabled, bool MustChangePassword);
}
