using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

public class SessionTests(PeopleHosts hosts) : IClassFixture<PeopleHosts>
{
    [Theory]
    [OnSqlite("disable"), OnSqlite("reset"), OnSqlite("everywhere"), OnSqlite("password")]
    [OnPostgreSql("disable"), OnPostgreSql("reset"), OnPostgreSql("everywhere"), OnPostgreSql("password")]
    public async Task End_OfAllSessions_WorksAtOnce_ForPagesCallsTokensAndOpenCircuits(DatabaseEngine engine, string how)
    {
        var host = await hosts.OnAsync(engine);
        var (administrator, cadre) = await PeopleAsync(host);
        using var browser = host.BrowserOf(cadre);
        using var program = host.BrowserOf(null);
        var tokens = await TokensAsync(program, cadre.UserName!);
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Access);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/app/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/v1/me")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/me")).StatusCode);
        await using var circuit = await OpenCircuitAsync(host, cadre);

        Assert.True((await EndAsync(host, how, administrator, cadre)).Succeeded);

        Assert.StartsWith("/login", await PathAsync(browser, "/app/account"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/api/v1/me")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/session/alive")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/v1/me")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.PostAsJsonAsync("/api/v1/tokens/refresh", new { refreshToken = tokens.Refresh })).StatusCode);
        Assert.Equal("account.signed-out", (await circuit.ServiceProvider.GetRequiredService<IAccountService>().MeAsync()).Refusals[0].Code);
        var authentication = circuit.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        Assert.True(
            await Eventually.Async(async () => (await authentication.GetAuthenticationStateAsync()).User.Identity?.IsAuthenticated != true, TimeSpan.FromSeconds(1)),
            "The open page still believes that somebody is signed in.");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Refresh_OfALivingSession_GivesNewTokens(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var (_, cadre) = await PeopleAsync(host);
        using var program = host.BrowserOf(null);
        var tokens = await TokensAsync(program, cadre.UserName!);
        host.Clock.Advance(TimeSpan.FromMinutes(31));
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Access);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/v1/me")).StatusCode);

        var answer = await program.PostAsJsonAsync("/api/v1/tokens/refresh", new { refreshToken = tokens.Refresh });

        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await ReadAsync(answer)).Access);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/me")).StatusCode);
    }

    [Theory, OnSqlite]
    public async Task Session_WithoutActivityForHalfAnHour_Ends_AndLivesOnWithIt(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var (_, cadre) = await PeopleAsync(host);
        using var browser = host.Browser();
        await LogInAsync(browser, cadre.UserName!);
        for (var i = 0; i < 4; i++)
        {
            host.Clock.Advance(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.NoContent, (await browser.GetAsync("/session/alive")).StatusCode);
        }

        host.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/session/alive")).StatusCode);
        Assert.StartsWith("/login", await PathAsync(browser, "/app"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task Logout_EndsTheSession_AlsoForACopyOfItsCookie(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var (_, cadre) = await PeopleAsync(host);
        using var browser = host.Browser();
        var cookie = await LogInAsync(browser, cadre.UserName!);
        using var copy = host.BrowserOf(null);
        copy.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.Equal(HttpStatusCode.OK, (await copy.GetAsync("/app/account")).StatusCode);

        var form = await StaticForm.ReadAsync(browser, "/account/password");
        Assert.Equal("/login", (await form.PostAsync(browser, "/logout")).Headers.Location?.OriginalString);

        Assert.StartsWith("/login", await PathAsync(browser, "/app/account"), StringComparison.Ordinal);
        Assert.StartsWith("/login", await PathAsync(copy, "/app/account"), StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task Logout_WithoutTheFormsToken_DoesNothing(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var (_, cadre) = await PeopleAsync(host);
        using var browser = host.Browser();
        await LogInAsync(browser, cadre.UserName!);

        await browser.PostAsync("/logout", new FormUrlEncodedContent([]));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/app/account")).StatusCode);
    }

    [Theory]
    [InlineData("/app/board", "/app/board")]
    [InlineData("//evil.example/", "/app")]
    [InlineData("https://evil.example/", "/app")]
    public async Task Login_ReturnsOnlyWithinTheSite(string back, string expected)
    {
        var host = await hosts.OnAsync(DatabaseEngine.Sqlite);
        var (_, cadre) = await PeopleAsync(host);
        using var browser = host.Browser();
        var form = await StaticForm.ReadAsync(browser, $"/login?return={Uri.EscapeDataString(back)}");

        var answer = await form.PostAsync(browser, form.Page, ("Input.UserName", cadre.UserName!), ("Input.Password", TestCounty.Password));

        Assert.Equal(expected, new Uri(browser.BaseAddress!, answer.Headers.Location!).PathAndQuery);
        Assert.Equal(browser.BaseAddress!.Host, new Uri(browser.BaseAddress!, answer.Headers.Location!).Host);
    }

    private static Task<(Person Administrator, Person Cadre)> PeopleAsync(PeopleHost host) => host.InDatabaseAsync(async db =>
    {
        var county = TestCounty.AddTo(db, "清河");
        var village = county.AddVillage(db);
        var people = (TestCounty.AddPerson(db, county.County, Role.CountyAdministrator), TestCounty.AddPerson(db, village, Role.Cadre));
        await db.SaveChangesAsync();
        return people;
    });

    private static async Task<Outcome> EndAsync(PeopleHost host, string how, Person administrator, Person cadre) => how switch
    {
        "disable" => await host.AsAsync<IPeopleService, Outcome>(administrator, s => s.SetDisabledAsync(cadre.Id, true)),
        "reset" => await host.AsAsync<IPeopleService, Outcome<NewPersonDetails>>(administrator, s => s.ResetPasswordAsync(cadre.Id)),
        "everywhere" => await host.AsAsync<IAccountService, Outcome>(cadre, s => s.SignOutEverywhereAsync()),
        _ => await host.AsAsync<ISignInService, Outcome>(cadre, s => s.ChangePasswordAsync(ServiceMatrix.NewPassword())),
    };

    /// <summary>The services of an open interactive page, as the framework sets them up.</summary>
    private static async Task<AsyncServiceScope> OpenCircuitAsync(PeopleHost host, Person person)
    {
        var scope = host.Services.CreateAsyncScope();
        var principal = SessionPrincipals.Of(person, IdentityConstants.ApplicationScheme);
        var session = (CircuitSession)scope.ServiceProvider.GetRequiredService<AuthenticationStateProvider>();
        ((IHostEnvironmentAuthenticationStateProvider)session).SetAuthenticationState(Task.FromResult(new AuthenticationState(principal)));
        scope.ServiceProvider.GetRequiredService<ActorHolder>().Set(principal, "测试");
        await session.WatchAsync();
        return scope;
    }

    private static async Task<string> LogInAsync(HttpClient browser, string userName)
    {
        var form = await StaticForm.ReadAsync(browser, "/login");
        var answer = await form.PostAsync(browser, form.Page, ("Input.UserName", userName), ("Input.Password", TestCounty.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.GetValues("Set-Cookie").First(c => c.StartsWith("session=", StringComparison.Ordinal)).Split(';')[0];
    }

    private static async Task<string> PathAsync(HttpClient browser, string path) =>
        (await browser.GetAsync(path)).Headers.Location is { } to ? new Uri(browser.BaseAddress!, to).PathAndQuery : "";

    private static async Task<(string Access, string Refresh)> TokensAsync(HttpClient program, string userName) =>
        await ReadAsync(await program.PostAsJsonAsync("/api/v1/tokens", new { userName, password = TestCounty.Password }));

    private static async Task<(string Access, string Refresh)> ReadAsync(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (json.GetProperty("accessToken").GetString()!, json.GetProperty("refreshToken").GetString()!);
    }
}
