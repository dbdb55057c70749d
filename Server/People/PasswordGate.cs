using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.People;

/// <summary>
/// Lets in whoever knows the password, counts failures and locks out. Own counting rather than Identity's, because that one reads the
/// machine's clock and counts outside the transaction, where many guesses at once get past it.
/// </summary>
public sealed class PasswordGate(
    IDbContextFactory<AppDbContext> contexts, SerializedWrite write, Accounts accounts, UnknownNames unknown, AuditWriter audit,
    IOptions<PeopleOptions> options, TimeProvider time)
{
    private static readonly Lock Making = new();
    private static Person? nobody;

    private static readonly Refusal Disabled = Refusal.Forbidden("sign-in.disabled", "这个账号已停用。如有疑问，请联系本单位管理员。");

    private PeopleOptions Options => options.Value;

    /// <summary>The account, if name and password are right and it is neither locked nor disabled.</summary>
    public async Task<Outcome<Person>> EnterAsync(string userName, string password, CancellationToken cancel)
    {
        Person? person;
        await using (var db = contexts.CreateDbContext())
        {
            var name = accounts.Normalize(userName);
            person = await db.Users.AsNoTracking().FirstOrDefaultAsync(p => p.NormalizedUserName == name, cancel);
            if (person is null) return await RefuseUnknownAsync(db, userName.Trim(), password, cancel);
        }

        var matches = accounts.Matches(person, password);
        var outcome = await write.RunAsync<PasswordVerdict>([person.Id], async session =>
        {
            var verdict = await JudgeAsync(session, person, matches, cancel);
            if (verdict.Passed && !person.Disabled)
            {
                var now = time.GetUtcNow().UtcDateTime;
                await session.Db.Users.Where(p => p.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.LastSignInUtc, now), cancel);
                session.Db.Author = session.Db.Author with { PersonId = person.Id, Who = person.Name };
                await audit.WriteAsync(session.Db, AuditAction.SignedIn, "登录", person.Id.ToString(), person.UnitId, null, cancel);
            }

            return verdict;
        }, cancel);
        if (!outcome.Succeeded) return Outcome<Person>.Refused(outcome.Refusals);
        if (Explain(outcome.Value) is { } refusal) return refusal;
        return person.Disabled ? Disabled : person;
    }

    /// <summary>Counts this attempt inside a write; a success while locked counts as locked.</summary>
    /// <param name="person">As it was when the password was compared; told whether it is disabled now.</param>
    /// <param name="matches">Whether the password was right.</param>
    public async Task<PasswordVerdict> JudgeAsync(WriteSession session, Person person, bool matches, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var row = session.Db.Users.Where(p => p.Id == person.Id);
        var fresh = await row.AsNoTracking().FirstAsync(cancel);
        person.Disabled = fresh.Disabled;
        if (fresh.LockoutEnd > now)
        {
            await NoteAsync(session.Db, fresh, "已锁定，未验证密码", cancel);
            return new PasswordVerdict(false, fresh.LockoutEnd);
        }

        if (matches && fresh.PasswordHash == person.PasswordHash)
        {
            if (fresh.AccessFailedCount > 0 || fresh.LockoutEnd is not null)
                await row.ExecuteUpdateAsync(s => s.SetProperty(p => p.AccessFailedCount, 0).SetProperty(p => p.LockoutEnd, (DateTimeOffset?)null), cancel);
            if (fresh.Disabled) await NoteAsync(session.Db, fresh, "账号已停用", cancel);
            return new PasswordVerdict(true);
        }

        var failures = fresh.AccessFailedCount + 1;
        var locked = failures >= Options.LockOutFailures;
        var until = locked ? now.AddMinutes(Options.LockOutMinutes) : (DateTimeOffset?)null;
        var count = locked ? 0 : failures;
        await row.ExecuteUpdateAsync(s => s.SetProperty(p => p.AccessFailedCount, count).SetProperty(p => p.LockoutEnd, until), cancel);
        await NoteAsync(session.Db, fresh, locked ? $"密码不对，第{failures}次，锁定{Options.LockOutMinutes}分钟" : $"密码不对，第{failures}次", cancel);
        return new PasswordVerdict(false, until);
    }

    /// <summary>What to tell somebody who wasn't let in, or null for somebody who was.</summary>
    public Refusal? Explain(PasswordVerdict verdict) => verdict switch
    {
        { Passed: true } => null,
        { LockedUntil: { } until } => Refusal.Forbidden(
            "sign-in.locked",
            $"密码连续输错{Options.LockOutFailures}次，这个登录名已锁定。请{Math.Max(1, (int)Math.Ceiling((until - time.GetUtcNow()).TotalMinutes))}分钟后再试，或请本单位管理员重置密码。"),
        _ => Refusal.Forbidden(
            "sign-in.wrong", $"登录名或密码不对，请核对后重新填写。连续输错{Options.LockOutFailures}次会锁定{Options.LockOutMinutes}分钟。"),
    };

    private async Task<Outcome<Person>> RefuseUnknownAsync(AppDbContext db, string userName, string password, CancellationToken cancel)
    {
        // The same work as for a known name, so that the time taken tells nothing either.
        accounts.Matches(Nobody(), password);
        var until = unknown.Fail(userName);

        // Masked, since people type their password into the wrong field.
        var shown = userName.Length <= 2 ? "**" : userName[..2] + "***";
        await audit.WriteAsync(db, AuditAction.SignInFailed, "登录", shown, null, "没有这个登录名", cancel);
        return Explain(new PasswordVerdict(false, until))!;
    }

    private async Task NoteAsync(AppDbContext db, Person person, string what, CancellationToken cancel) =>
        await audit.WriteAsync(db, AuditAction.SignInFailed, "登录", person.Id.ToString(), person.UnitId, $"{person.UserName}：{what}", cancel);

    private Person Nobody()
    {
        lock (Making) return nobody ??= new Person { PasswordHash = accounts.Hash(FirstPasswords.Next()) };
    }
}
