using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.People;

/// <summary>
/// Identity's rules over a context that somebody else commits, so that an account changes in one transaction with everything else.
/// Hashing takes a tenth of a second: do it before the write lock is taken.
/// </summary>
public sealed class Accounts(
    IOptions<IdentityOptions> options,
    IPasswordHasher<Person> hasher,
    IEnumerable<IUserValidator<Person>> userValidators,
    IEnumerable<IPasswordValidator<Person>> passwordValidators,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<UserManager<Person>> log)
{
    /// <summary>Guards what no single row stands for: that user names are unique and that an administrator remains.</summary>
    public static Guid Key { get; } = new("0192f3a0-0000-7000-8000-00000000acc0");

    public string Hash(string password) => hasher.HashPassword(new Person(), password);

    /// <summary>Whether the password is the account's.</summary>
    public bool Matches(Person person, string password) =>
        person.PasswordHash is { } hash && hasher.VerifyHashedPassword(person, hash, password) != PasswordVerificationResult.Failed;

    public string Normalize(string userName) => normalizer.NormalizeName(userName.Trim());

    /// <summary>Everything against a password, or nothing.</summary>
    public async Task<IReadOnlyList<Refusal>> ObjectionsAsync(AppDbContext db, Person person, string password, string field)
    {
        using var users = In(db);
        List<Refusal> refusals = [];
        foreach (var validator in passwordValidators)
            refusals.AddRange((await validator.ValidateAsync(users, person, password)).Errors.Select(e => Refusal.Invalid("password.weak", e.Description, field)));
        return refusals;
    }

    /// <summary>Adds an account to the context; the caller commits.</summary>
    public async Task<IReadOnlyList<Refusal>> AddAsync(AppDbContext db, Person person, string passwordHash)
    {
        using var users = In(db);
        if (person.Id == Guid.Empty) person.Id = Guid.CreateVersion7();
        person.PasswordHash = passwordHash;
        var result = await users.CreateAsync(person);
        return [.. result.Errors.Select(e => e.Code == nameof(IdentityErrorDescriber.DuplicateUserName)
            ? Refusal.Conflict("person.user-name-taken", e.Description, nameof(Person.UserName))
            : Refusal.Invalid("person.user-name", e.Description, nameof(Person.UserName)))];
    }

    /// <summary>Sets a password on a tracked account and ends its sessions.</summary>
    public static void SetPassword(Person person, string passwordHash, bool mustChange)
    {
        person.PasswordHash = passwordHash;
        person.MustChangePassword = mustChange;
        EndSessions(person);
    }

    /// <summary>A new stamp: every session and token that carries the old one is over.</summary>
    public static void EndSessions(Person person)
    {
        person.SecurityStamp = Guid.CreateVersion7().ToString("N");
        person.ConcurrencyStamp = Guid.CreateVersion7().ToString();
    }

    private UserManager<Person> In(AppDbContext db) => new(
        new UserOnlyStore<Person, AppDbContext, Guid>(db, errors) { AutoSaveChanges = false },
        options, hasher, userValidators, passwordValidators, normalizer, errors, services, log);
}
