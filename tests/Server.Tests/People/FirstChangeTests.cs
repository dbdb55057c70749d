using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

public class FirstChangeTests(PeopleHosts hosts) : IClassFixture<PeopleHosts>
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task FirstLogin_LeadsToTheChange_AndNowhereElseUntilItIsDone(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var added = await NewcomerAsync(host);
        using var browser = host.Browser();
        var login = await StaticForm.ReadAsync(browser, "/login?return=/app/board");
        var answer = await login.PostAsync(browser, login.Page, ("Input.UserName", added.UserName), ("Input.Password", added.FirstPassword));
        Assert.StartsWith("/account/password", PathOf(browser, answer), StringComparison.Ordinal);

        foreach (var page in new[] { "/app", "/app/board", "/app/account", "/_blazor/negotiate" })
            Assert.StartsWith("/account/password", PathOf(browser, await browser.GetAsync(page)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/api/v1/me")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/")).StatusCode);

        var form = await StaticForm.ReadAsync(browser, "/account/password?return=/app/account");
        Assert.Contains("第一次登录", form.Text, StringComparison.Ordinal);
        var weak = await form.PostAsync(browser, form.Page, Fields(added.FirstPassword, "abcdefgh"));
        Assert.Contains("3种", WebUtility.HtmlDecode(await weak.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var same = await form.PostAsync(browser, form.Page, Fields(added.FirstPassword, added.FirstPassword));
        Assert.Contains("不能和现在的一样", WebUtility.HtmlDecode(await same.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        var done = await form.PostAsync(browser, form.Page, Fields(added.FirstPassword, "Songhe@2027"));
        Assert.Equal("/app/account", PathOf(browser, done));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/app/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/api/v1/me")).StatusCode);
        var old = await host.AsAsync<ISignInService, Outcome<SignedIn>>(null, s => s.SignInAsync(new SignInRequest { UserName = added.UserName, Password = added.FirstPassword }));
        Assert.Equal("sign-in.wrong", old.Refusals[0].Code);
    }

    [Theory, OnSqlite]
    public async Task FirstChange_OverTheApi_OpensTheApi(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var added = await NewcomerAsync(host);
        using var program = host.BrowserOf(null);
        await UseTokenAsync(program, added.UserName, added.FirstPassword);
        var refused = await program.GetAsync("/api/v1/me");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("account.first-change", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var change = new PasswordChangeRequest { CurrentPassword = added.FirstPassword, NewPassword = "Songhe@2027", RepeatedPassword = "Songhe@2027" };
        Assert.Equal(HttpStatusCode.NoContent, (await program.PostAsJsonAsync("/api/v1/me/password", change)).StatusCode);

        await UseTokenAsync(program, added.UserName, "Songhe@2027");
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/me")).StatusCode);
    }

    [Theory, OnSqlite]
    public async Task Change_WithAWrongCurrentPassword_CountsTowardsTheLock(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var added = await NewcomerAsync(host);
        var person = await host.InDatabaseAsync(db => db.Users.AsNoTracking().FirstAsync(p => p.Id == added.Id));
        var change = new PasswordChangeRequest { CurrentPassword = "wrong", NewPassword = "Songhe@2027", RepeatedPassword = "Songhe@2027" };
        List<string> codes = [];
        for (var i = 0; i < 5; i++)
            codes.Add((await host.AsAsync<ISignInService, Outcome>(person, s => s.ChangePasswordAsync(change))).Refusals[0].Code);

        Assert.Equal(["password.wrong", "password.wrong", "password.wrong", "password.wrong", "sign-in.locked"], codes);
    }

    private static (string, string)[] Fields(string current, string next) =>
        [("Input.CurrentPassword", current), ("Input.NewPassword", next), ("Input.RepeatedPassword", next)];

    private static async Task<NewPersonDetails> NewcomerAsync(PeopleHost host)
    {
        var (administrator, village) = await host.InDatabaseAsync(async db =>
        {
            var county = TestCounty.AddTo(db, "清河");
            var found = (TestCounty.AddPerson(db, county.County, Role.CountyAdministrator), county.AddVillage(db));
            await db.SaveChangesAsync();
            return found;
        });
        var answer = await host.AsAsync<IPeopleService, Outcome<NewPersonDetails>>(administrator, s =>
            s.AddPersonAsync(new PersonRequest { UserName = $"newcomer{Guid.CreateVersion7():N}"[..24], Name = "新人", UnitId = village.Id, Role = Role.Cadre }));
        Assert.True(answer.Succeeded, answer.Message);
        return answer.Value;
    }

    private static async Task UseTokenAsync(HttpClient program, string userName, string password)
    {
        var answer = await program.PostAsJsonAsync("/api/v1/tokens", new { userName, password });
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString();
        program.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    private static string PathOf(HttpClient browser, HttpResponseMessage answer) =>
        answer.Headers.Location is { } to ? new Uri(browser.BaseAddress!, to).PathAndQuery : $"({(int)answer.StatusCode})";
}
