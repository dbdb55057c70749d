using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Log-in and password behind the static pages: what succeeds sets the session's cookie.</summary>
public sealed class SignInService(
    IDbContextFactory<AppDbContext> contexts, SerializedWrite write, ActorHolder actor, PasswordGate gate, Accounts accounts,
    AuditWriter audit, SessionActivity activity, IHttpContextAccessor http) : ISignInService
{
    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("Log-in needs a request to answer.");

    public async Task<Outcome<SignedIn>> SignInAsync(SignInRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<SignedIn>.Refused(faults);
        var entered = await gate.EnterAsync(request.UserName, request.Password, cancel);
        if (!entered.Succeeded) return Outcome<SignedIn>.Refused(entered.Refusals);
        await GiveCookieAsync(entered.Value, session: null);
        return new SignedIn(entered.Value.Id, entered.Value.Name, entered.Value.MustChangePassword);
    }

    public async Task<Outcome> SignOutAsync(CancellationToken cancel = default)
    {
        if (actor.PersonId is { } id)
        {
            await using var db = contexts.CreateDbContext();
            var unit = await db.Users.Where(p => p.Id == id).Select(p => (Guid?)p.UnitId).FirstOrDefaultAsync(cancel);
            await audit.WriteAsync(db, AuditAction.SignedOut, "登录", id.ToString(), unit, null, cancel);
        }

        if (Http.User.FindFirst(SessionClaims.Session) is { } session) activity.End(session.Value);
        await Http.SignOutAsync(IdentityConstants.ApplicationScheme);
        return Outcome.Success;
    }

    public async Task<Outcome> ChangePasswordAsync(PasswordChangeRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        Person? person;
        await using (var db = contexts.CreateDbContext())
        {
            person = await db.Users.AsNoTracking().FirstOrDefaultAsync(p => p.Id == actor.PersonId && !p.Disabled, cancel);
            if (person is null || person.SecurityStamp != actor.Stamp) return AccessControl.SignedOut;
            var objections = await accounts.ObjectionsAsync(db, person, request.NewPassword, nameof(request.NewPassword));
            if (objections.Count > 0) return Outcome.Refused(objections);
            if (request.NewPassword == request.CurrentPassword)
                return Refusal.Invalid("password.same", "新密码不能和现在的一样，请换一个。", nameof(request.NewPassword));
        }

        var matches = accounts.Matches(person, request.CurrentPassword);
        var hash = matches ? accounts.Hash(request.NewPassword) : "";
        var outcome = await write.RunAsync<(PasswordVerdict Verdict, Person? Changed)>([person.Id], async session =>
        {
            var verdict = await gate.JudgeAsync(session, person, matches, cancel);
            if (!verdict.Passed) return (verdict, null);
            var changed = await session.Db.Users.FirstAsync(p => p.Id == person.Id, cancel);
            Accounts.SetPassword(changed, hash, mustChange: false);
            await audit.WriteAsync(session.Db, AuditAction.Changed, "密码", changed.Id.ToString(), changed.UnitId, "修改了自己的密码", cancel);
            session.Announce(LiveTopics.Account(changed.Id));
            return (verdict, changed);
        }, cancel);
        if (!outcome.Succeeded) return outcome;
        if (outcome.Value.Changed is not { } done) return Wrong(outcome.Value.Verdict);
        if (Http.User.Identity?.AuthenticationType == IdentityConstants.ApplicationScheme)
            await GiveCookieAsync(done, Http.User.FindFirst(SessionClaims.Session)?.Value);
        return outcome;
    }

    private Refusal Wrong(PasswordVerdict verdict) => verdict.LockedUntil is null
        ? Refusal.Invalid("password.wrong", "现在的密码不对，请重新填写。", nameof(PasswordChangeRequest.CurrentPassword))
        : gate.Explain(verdict)!;

    private async Task GiveCookieAsync(Person person, string? session) =>
        await Http.SignInAsync(IdentityConstants.ApplicationScheme, SessionPrincipals.Of(person, IdentityConstants.ApplicationScheme, session));
}
