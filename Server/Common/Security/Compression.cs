using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace PartyMassCenter.Server.Common.Security;

/// <summary>
/// Compresses what residents load, and the site's own files. Pages of somebody who has logged in are not: their length would tell
/// an eavesdropper about the secrets in them (BREACH).
/// </summary>
public static class Compression
{
    private static readonly string[] Kinds = ["text/html", "text/css", "text/javascript", "application/javascript", "image/svg+xml"];

    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(options => (options.EnableForHttps, options.MimeTypes) = (true, Kinds))
        .Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);

    public static void UseCompression(this IApplicationBuilder app) => app.UseWhen(IsPublic, branch => branch.UseResponseCompression());

    private static bool IsPublic(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method)
        && (!context.Request.Cookies.ContainsKey(SessionCookie.Name) || context.Request.Path.StartsWithSegments("/_content") || context.Request.Path.StartsWithSegments("/_framework"));
}
