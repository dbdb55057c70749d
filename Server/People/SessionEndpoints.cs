using Microsoft.AspNetCore.Antiforgery;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Log-out, and the sign of life of an open page.</summary>
public static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder app)
    {
        app.MapPost("/logout", async (HttpContext context, IAntiforgery antiforgery, ISignInService service, CancellationToken cancel) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context)) return Results.LocalRedirect("/");
            await service.SignOutAsync(cancel);
            return Results.LocalRedirect("/login");
        }).AllowAnonymous().ExcludeFromDescription();

        app.MapGet("/session/alive", (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return TypedResults.NoContent();
        }).RequireAuthorization().ExcludeFromDescription();
    }
}
