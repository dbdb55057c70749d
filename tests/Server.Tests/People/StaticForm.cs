using System.Net;
using System.Text.RegularExpressions;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>A form of a static page, filled in and sent as a browser without script does.</summary>
internal sealed partial record StaticForm(string Page, string Text, string Token, string? Handler)
{
    public static async Task<StaticForm> ReadAsync(HttpClient browser, string page)
    {
        var answer = await browser.GetAsync(page);
        var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{page}: {(int)answer.StatusCode} {answer.Headers.Location}");
        return new StaticForm(page, text, TokenField().Match(text).Groups[1].Value, HandlerField().Match(text) is { Success: true } found ? found.Groups[1].Value : null);
    }

    public Task<HttpResponseMessage> PostAsync(HttpClient browser, string to, params (string Name, string Value)[] fields) =>
        browser.PostAsync(to, new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", Token),
            .. Handler is null ? Array.Empty<KeyValuePair<string, string>>() : [new("_handler", Handler)],
            .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
        ]));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("name=\"_handler\" value=\"([^\"]+)\"")]
    private static partial Regex HandlerField();
}
