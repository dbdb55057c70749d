using System.Net;
using System.Text.RegularExpressions;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Benchmarks.Pages;

/// <summary>A browser with its cookies, in which somebody has logged in by the form.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly CookieContainer cookies = new();

    private Browser(Uri address) => Http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = address };

    public HttpClient Http { get; }

    public string Cookies => cookies.GetCookieHeader(Http.BaseAddress!);

    public static async Task<Browser> LogInAsync(Uri address, string userName)
    {
        var browser = new Browser(address);
        var token = WebUtility.HtmlDecode(Token().Match(await browser.Http.GetStringAsync("/login")).Groups[1].Value);
        using var form = new FormUrlEncodedContent(
        [
            new("_handler", "login"), new("__RequestVerificationToken", token), new("Input.UserName", userName), new("Input.Password", SampleAccounts.Password),
        ]);
        using var answer = await browser.Http.PostAsync(new Uri("/login", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        return browser;
    }

    public void Dispose() => Http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
