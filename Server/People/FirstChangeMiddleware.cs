using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>Sends everybody who must still change a first password there, whatever page or circuit they ask for. API calls are refused by the services.</summary>
public static class FirstChangeMiddleware
{
    private static readonly string[] Guarded = ["/app", "/_blazor"];

    /// <summary>After authentication.</summary>
    public static void UseFirstChange(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!context.User.HasClaim(SessionClaims.MustChangePassword, "1") || !Guarded.Any(p => request.Path.StartsWithSegments(p))) return next(context);
        context.Response.Redirect($"/account/password?return={Uri.EscapeDataString(request.Path + request.QueryString)}");
        return Task.CompletedTask;
    });
}
