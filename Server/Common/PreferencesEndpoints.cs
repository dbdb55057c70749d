using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Common;

/// <summary>Elder mode and theme: a link sets a cookie and comes back, so it works without script.</summary>
public static class PreferencesEndpoints
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    public static void MapPreferences(this IEndpointRouteBuilder app)
    {
        app.MapGet("/preferences/elder", (HttpContext context, bool on, string? @return) => Set(context, "elder", on ? "1" : null, @return))
            .AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/preferences/theme", (HttpContext context, string? value, string? @return) => Set(context, "theme", value is "light" or "dark" ? value : null, @return))
            .AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult Set(HttpContext context, string cookie, string? value, string? back)
    {
        var options = new CookieOptions { MaxAge = Kept, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true };
        if (value is null) context.Response.Cookies.Delete(cookie, options);
        else context.Response.Cookies.Append(cookie, value, options);
        return TypedResults.LocalRedirect(LocalPath.Or(back, "/"));
    }
}
