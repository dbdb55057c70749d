using System.Security.Claims;

namespace PartyMassCenter.Server.Common.Access;

/// <summary>
/// Who the current request or circuit acts for. Filled by middleware for requests and by <see cref="ActorCircuitHandler"/> for
/// interactive pages; empty in jobs, which act for the system. Claims only say who it is: what one may do is read from the
/// database each time, so that a revoked role or session ends at once.
/// </summary>
public sealed class ActorHolder
{
    /// <summary>Claim that carries the security stamp of the session.</summary>
    public const string StampClaim = "AspNet.Identity.SecurityStamp";

    public Guid? PersonId { get; private set; }

    public string? Stamp { get; private set; }

    public Author Author { get; private set; } = Author.System;

    /// <summary>Acts for a signed-in person or an anonymous visitor from now on.</summary>
    public void Set(ClaimsPrincipal principal, string from)
    {
        var id = principal.Identity?.IsAuthenticated == true && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var parsed)
            ? parsed
            : (Guid?)null;
        PersonId = id;
        Stamp = principal.FindFirstValue(StampClaim);
        Author = new Author(id, id is null ? "访客" : principal.FindFirstValue(ClaimTypes.GivenName) ?? principal.Identity!.Name ?? "", from);
    }

    /// <summary>“1.2.3.4 · 网页” and the like.</summary>
    public static string Describe(HttpContext? context) => context is null
        ? "网页"
        : $"{context.Connection.RemoteIpAddress} · {(context.Request.Path.StartsWithSegments("/api") ? "接口" : "网页")}";
}
