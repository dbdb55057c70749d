using System.Net.Http.Json;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>One endpoint or page and what everybody gets from it; signs as in <see cref="ServiceMatrix"/>.</summary>
/// <param name="Name">“GET /path” with the route's own parameters, or a page's route.</param>
/// <param name="Address">Where to call it, for a target.</param>
/// <param name="Body">What to send, or null.</param>
public sealed record EndpointRow(string Name, Func<MatrixTarget, string> Address, Func<MatrixTarget, HttpContent?> Body, char Anonymous, string Own, string Foreign)
{
    /// <summary>A page, by its route.</summary>
    public static EndpointRow Page(string route, Func<MatrixTarget, string>? address, char anonymous, string own, string foreign) =>
        new(route, address ?? (_ => route), _ => null, anonymous, own, foreign);

    /// <summary>An endpoint called without a body.</summary>
    public static EndpointRow Call(string name, Func<MatrixTarget, string> address, char anonymous, string own, string foreign) =>
        new(name, address, _ => null, anonymous, own, foreign);

    /// <summary>An endpoint called with JSON.</summary>
    public static EndpointRow Send(string name, Func<MatrixTarget, string> address, Func<MatrixTarget, object> body, char anonymous, string own, string foreign) =>
        new(name, address, t => JsonContent.Create(body(t)), anonymous, own, foreign);

    public HttpMethod Method => Name.Split(' ') is [var method, _] && method != "*" ? new HttpMethod(method) : HttpMethod.Get;
}
