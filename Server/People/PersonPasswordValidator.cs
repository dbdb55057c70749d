using Microsoft.AspNetCore.Identity;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Holds every password to <see cref="PasswordRules"/>, the same that the forms show.</summary>
public sealed class PersonPasswordValidator : IPasswordValidator<Person>
{
    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password)
    {
        var errors = PasswordRules.Objections(password ?? "", user.UserName ?? "")
            .Select(o => new IdentityError { Code = "PasswordWeak", Description = o }).ToArray();
        return Task.FromResult(errors.Length == 0 ? IdentityResult.Success : IdentityResult.Failed(errors));
    }
}
