using System.Security.Claims;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>What a session says about its person. Roles aren't in it: they are read from the database each time.</summary>
public static class SessionPrincipals
{
    public static ClaimsPrincipal Of(Person person, string scheme, string? session = null) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()),
            new Claim(ClaimTypes.Name, person.UserName!),
            new Claim(ClaimTypes.GivenName, person.Name),
            new Claim(ActorHolder.StampClaim, person.SecurityStamp!),
            new Claim(SessionClaims.Session, session ?? Guid.CreateVersion7().ToString("N")),
        ],
        scheme, ClaimTypes.Name, ClaimTypes.Role));

    public static Guid? PersonId(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
