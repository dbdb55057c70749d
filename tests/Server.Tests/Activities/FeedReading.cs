using System.Net;

namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>Reads feeds as calendar programs do.</summary>
internal static class FeedReading
{
    /// <summary>The calendar, unfolded, and its tag.</summary>
    public static async Task<(string Text, string Tag)> ReadAsync(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        return ((await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal), answer.Headers.ETag!.ToString());
    }

    /// <summary>The answer to who has the calendar of a tag already.</summary>
    public static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string address, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await browser.SendAsync(request);
        return answer.StatusCode;
    }
}
