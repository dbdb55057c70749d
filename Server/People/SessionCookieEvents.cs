using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.StaticAssets;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Api;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Checks the session behind every cookie, and answers in the way that the caller understands: a page or problem details.</summary>
public sealed class SessionCookieEvents(Sessions sessions, SessionActivity activity) : CookieAuthenticationEvents
{
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(1);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null) return;

        // First: the cookie itself expires when idle, whichever process saw it last; this counts for the open circuits of this one.
        var principal = context.Principal!;
        if (!IsCircuit(context.Request) && principal.FindFirstValue(SessionClaims.Session) is { } session) activity.Touch(session);
        var state = await sessions.StateAsync(principal);
        if (state == SessionState.Over)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        if (state == SessionState.MustChangePassword)
        {
            // Told to this request only: the cookie is renewed from its own identity, so this is asked anew each time.
            context.Principal = principal.Clone();
            context.Principal.AddIdentity(new ClaimsIdentity([new Claim(SessionClaims.MustChangePassword, "1")]));
        }
    }

    /// <summary>Sooner than the default of half the time, so that the idle time-out is counted from the last request.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime > RenewAfter && !IsCircuit(context.Request);
        return Task.CompletedTask;
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => IsCall(context.Request)
        ? OutcomeResults.Problem([AccessControl.SignedOut]).ExecuteAsync(context.HttpContext)
        : base.RedirectToLogin(context);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) => IsCall(context.Request)
        ? OutcomeResults.Problem([AccessControl.NotAllowed]).ExecuteAsync(context.HttpContext)
        : base.RedirectToAccessDenied(context);

    // An open page's own traffic is no activity of the person: where WebSockets don't get through, it polls for ever.
    private static bool IsCircuit(HttpRequest request) => request.Path.StartsWithSegments("/_blazor");

    private static bool IsCall(HttpRequest request) => request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/session");
}
