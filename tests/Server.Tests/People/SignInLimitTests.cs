using System.Net;
using System.Net.Http.Json;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

public class SignInLimitTests
{
    private const int Limit = 3;

    [Fact]
    public async Task Tokens_AskedForTooOften_AreRefusedForAWhile()
    {
        await using var host = await PeopleHost.StartAsync(DatabaseEngine.Sqlite, Limit);
        using var program = host.BrowserOf(null);
        List<HttpStatusCode> answers = [];
        for (var i = 0; i <= Limit; i++)
            answers.Add((await program.PostAsJsonAsync("/api/v1/tokens", new { userName = "nobody", password = "wrong" })).StatusCode);

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public async Task LoginForm_SentTooOften_SaysSo_AndCanStillBeOpened()
    {
        await using var host = await PeopleHost.StartAsync(DatabaseEngine.Sqlite, Limit);
        using var browser = host.Browser();
        var form = await StaticForm.ReadAsync(browser, "/login?return=/app/board");
        Assert.Contains("action=\"/login?return=/app/board\"", Uri.UnescapeDataString(form.Text), StringComparison.Ordinal);
        for (var i = 0; i < Limit; i++)
            Assert.Equal(HttpStatusCode.OK, (await form.PostAsync(browser, form.Page, ("Input.UserName", "nobody"), ("Input.Password", "wrong"))).StatusCode);

        var refused = await form.PostAsync(browser, form.Page, ("Input.UserName", "nobody"), ("Input.Password", "wrong"));

        var page = new Uri(browser.BaseAddress!, refused.Headers.Location!).PathAndQuery;
        Assert.Equal("/login?return=/app/board&busy=true", Uri.UnescapeDataString(page));
        Assert.Contains("请等一分钟再试", (await StaticForm.ReadAsync(browser, page)).Text, StringComparison.Ordinal);
    }
}
