using System.Net;
using System.Text.RegularExpressions;

namespace PartyMassCenter.Benchmarks.Pages;

/// <summary>What a phone that has never been here loads of a public page, as it goes over the wire: the page, its styles and pictures. There is no script.</summary>
internal static partial class PublicWeight
{
    /// <summary>Bytes, each file compressed as the server sends it.</summary>
    public static async Task<long> BytesAsync(Uri page)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
        var html = await http.GetStringAsync(page);
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        var bytes = (await http.GetByteArrayAsync(page)).LongLength;
        foreach (var file in File().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(f => !f.StartsWith("data:", StringComparison.Ordinal)).Distinct())
            bytes += (await http.GetByteArrayAsync(new Uri(page, file.StartsWith('/') ? file : $"/{file}"))).LongLength;
        return bytes;
    }

    [GeneratedRegex("<(?:link rel=\"(?:stylesheet|icon)\"[^>]*href|img[^>]*src)=\"([^\"]+)\"")]
    private static partial Regex File();
}
