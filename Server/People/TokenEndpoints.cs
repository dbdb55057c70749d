using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Bearer tokens for programs.</summary>
public static class TokenEndpoints
{
    public static void MapTokens(this IEndpointRouteBuilder api)
    {
        var tokens = api.MapGroup("/tokens").WithTags("登录").AllowAnonymous().RequireRateLimiting(PeopleModule.SignInLimit);
        tokens.MapPost("", CreateAsync).Produces<AccessTokenResponse>();
        tokens.MapPost("/refresh", RefreshAsync).Produces<AccessTokenResponse>();
    }

    private static async Task<IResult> CreateAsync(SignInRequest request, PasswordGate gate, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return OutcomeResults.Problem(faults);
        var entered = await gate.EnterAsync(request.UserName, request.Password, cancel);
        return entered.Succeeded ? Token(entered.Value, session: null) : OutcomeResults.Problem(entered.Refusals);
    }

    private static async Task<IResult> RefreshAsync(
        RefreshRequest request, IOptionsMonitor<BearerTokenOptions> options, IDbContextFactory<AppDbContext> contexts, TimeProvider time, CancellationToken cancel)
    {
        var ticket = options.Get(IdentityConstants.BearerScheme).RefreshTokenProtector.Unprotect(request.RefreshToken);
        if (ticket?.Properties.ExpiresUtc is not { } expires || time.GetUtcNow() >= expires || SessionPrincipals.PersonId(ticket.Principal) is not { } id)
            return OutcomeResults.Problem([AccessControl.SignedOut]);
        await using var db = contexts.CreateDbContext();
        var person = await db.Users.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id && !p.Disabled, cancel);
        if (person is null || person.SecurityStamp != ticket.Principal.FindFirst(ActorHolder.StampClaim)?.Value) return OutcomeResults.Problem([AccessControl.SignedOut]);
        return Token(person, ticket.Principal.FindFirst(SessionClaims.Session)?.Value);
    }

    private static IResult Token(Person person, string? session) => TypedResults.SignIn(
        SessionPrincipals.Of(person, IdentityConstants.BearerScheme, session), authenticationScheme: IdentityConstants.BearerScheme);
}
