using Microsoft.AspNetCore.Http;

namespace PartyMassCenter.Client.Bookings.Displays;

/// <summary>A display loads itself again without script.</summary>
internal static class DisplayRefresh
{
    private const int Seconds = 45;

    /// <summary>As a header, so that a page that could not be loaded asks again too.</summary>
    public static void Ask(HttpContext? http)
    {
        if (http is { Response.HasStarted: false })
        {
            http.Response.Headers["Refresh"] = $"{Seconds}";
            http.Response.Headers.CacheControl = "no-store";
        }
    }
}
