using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

public class SetUpTests
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SetUp_WithTheLink_MakesTheFirstAdministrator_Once(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var token = await TokenAsync(host);
        using var browser = host.Browser();
        var form = await StaticForm.ReadAsync(browser, $"/setup?token={token}");

        var done = await form.PostAsync(
            browser, "/setup", ("Input.Token", token!), ("Input.UnitName", "清河县"), ("Input.Name", "郑海涛"), ("Input.UserName", "zheng"),
            ("Input.Password", TestCounty.Password), ("Input.RepeatedPassword", TestCounty.Password));
        Assert.EndsWith("/login", done.Headers.Location?.ToString(), StringComparison.Ordinal);

        var person = await host.InDatabaseAsync(db => db.Users.AsNoTracking().SingleAsync());
        var me = await host.AsAsync<IAccountService, Outcome<MyDetails>>(person, s => s.MeAsync());
        Assert.Equal(["清河县 CountyAdministrator"], me.Value.Roles.Select(r => $"{r.UnitName} {r.Role}"));
        Assert.True((await host.AsAsync<ISignInService, Outcome<SignedIn>>(null, s => s.SignInAsync(new SignInRequest { UserName = "zheng", Password = TestCounty.Password }))).Succeeded);

        Assert.Equal("set-up.expired", (await UseAsync(host, token!, "second")).Refusals[0].Code);
        Assert.Null(await TokenAsync(host));
        Assert.Contains("已经用过或已过期", (await StaticForm.ReadAsync(browser, $"/setup?token={token}")).Text, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SetUp_ByTwoAtOnce_LetsOneThrough(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var token = await TokenAsync(host);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => UseAsync(host, token!, $"admin{i}"))));

        Assert.Single(answers, a => a.Succeeded);
        Assert.Equal(1, await host.InDatabaseAsync(db => db.Users.CountAsync()));
        Assert.Equal(1, await host.InDatabaseAsync(db => db.Units.CountAsync()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Link_AfterADay_OrANewerOne_NoLongerWorks_AndIsKeptHashed(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var first = await TokenAsync(host);
        var second = await TokenAsync(host);
        Assert.False((await CheckAsync(host, first)).Succeeded);
        Assert.True((await CheckAsync(host, second)).Succeeded);
        Assert.False((await CheckAsync(host, null)).Succeeded);
        var kept = await host.InDatabaseAsync(db => db.Set<SetUpLink>().SingleAsync());
        Assert.NotEqual(second, kept.TokenHash);

        host.Clock.Advance(Day);

        Assert.False((await CheckAsync(host, second)).Succeeded);
        Assert.Equal("set-up.expired", (await UseAsync(host, second!, "late")).Refusals[0].Code);
    }

    [Theory, OnSqlite]
    public async Task SetUp_WithAWeakPassword_IsRefused_AndLeavesTheLink(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var token = await TokenAsync(host);

        Assert.Equal("password.weak", (await UseAsync(host, token!, "admin", "abcdefgh")).Refusals[0].Code);
        Assert.True((await CheckAsync(host, token)).Succeeded);
    }

    private static Task<string?> TokenAsync(PeopleHost host) =>
        host.AsAsync(null, services => services.GetRequiredService<SetUpService>().MakeTokenAsync(Day, CancellationToken.None));

    private static Task<Outcome> CheckAsync(PeopleHost host, string? token) => host.AsAsync<ISetUpService, Outcome>(null, s => s.CheckAsync(token));

    private static Task<Outcome> UseAsync(PeopleHost host, string token, string userName, string password = TestCounty.Password) =>
        host.AsAsync<ISetUpService, Outcome>(null, s => s.SetUpAsync(
            new SetUpRequest { Token = token, UnitName = "清河县", Name = "郑海涛", UserName = userName, Password = password, RepeatedPassword = password }));
}
