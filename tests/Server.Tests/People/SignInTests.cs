using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

public class SignInTests(PeopleHosts hosts) : IClassFixture<PeopleHosts>
{
    private static Task<Outcome<SignedIn>> TryAsync(PeopleHost host, string userName, string password) =>
        host.AsAsync<ISignInService, Outcome<SignedIn>>(null, s => s.SignInAsync(new SignInRequest { UserName = userName, Password = password }));

    private static Task<Person> CadreAsync(PeopleHost host) => host.InDatabaseAsync(async db =>
    {
        var person = TestCounty.AddPerson(db, TestCounty.AddTo(db, "清河").AddVillage(db), Role.Cadre);
        await db.SaveChangesAsync();
        return person;
    });

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SignIn_WithTheRightPassword_LetsIn(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var person = await CadreAsync(host);

        var answer = await TryAsync(host, person.UserName!.ToUpperInvariant(), TestCounty.Password);

        Assert.True(answer.Succeeded, answer.Message);
        Assert.Equal(person.Id, answer.Value.Id);
        Assert.Equal(host.Clock.GetUtcNow().UtcDateTime, (await host.FreshAsync(person)).LastSignInUtc!.Value, TimeSpan.FromMilliseconds(1));
        Assert.Equal([AuditAction.SignedIn], await ActionsAsync(host, person));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SignIn_OfAnUnknownName_IsAnsweredLikeAWrongPassword_ThroughTheLock(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var person = await CadreAsync(host);

        for (var i = 1; i <= 7; i++)
        {
            var known = await TryAsync(host, person.UserName!, "wrong");
            var unknown = await TryAsync(host, "nobody", "wrong");
            Assert.Equal(known.Refusals, unknown.Refusals);
            Assert.Equal(i < 5 ? "sign-in.wrong" : "sign-in.locked", Assert.Single(known.Refusals).Code);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SignIn_AfterFiveFailures_IsLockedForFifteenMinutes(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var person = await CadreAsync(host);
        for (var i = 0; i < 5; i++) await TryAsync(host, person.UserName!, "wrong");

        host.Clock.Advance(TimeSpan.FromMinutes(14.9));
        var locked = await TryAsync(host, person.UserName!, TestCounty.Password);
        Assert.Equal("sign-in.locked", Assert.Single(locked.Refusals).Code);
        Assert.Contains("1分钟后", locked.Message, StringComparison.Ordinal);

        host.Clock.Advance(TimeSpan.FromMinutes(0.2));
        Assert.True((await TryAsync(host, person.UserName!, TestCounty.Password)).Succeeded);
        Assert.Null((await host.FreshAsync(person)).LockoutEnd);
        Assert.Equal(6, (await ActionsAsync(host, person)).Count(a => a == AuditAction.SignInFailed));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SignIn_WhenTheRightPasswordComesInBetween_CountsAnew(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var person = await CadreAsync(host);
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++) Assert.Equal("sign-in.wrong", (await TryAsync(host, person.UserName!, "wrong")).Refusals[0].Code);
            Assert.True((await TryAsync(host, person.UserName!, TestCounty.Password)).Succeeded);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SignIn_WithManyGuessesAtOnce_AnswersOnlyFour(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var person = await CadreAsync(host);

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(() => TryAsync(host, person.UserName!, $"guess{i}"))));

        Assert.Equal(4, answers.Count(a => a.Refusals[0].Code == "sign-in.wrong"));
        Assert.Equal(26, answers.Count(a => a.Refusals[0].Code == "sign-in.locked"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SignIn_OfADisabledAccount_IsRefused_AndTellsSoOnlyWithTheRightPassword(DatabaseEngine engine)
    {
        var host = await hosts.OnAsync(engine);
        var person = await CadreAsync(host);
        await host.InDatabaseAsync(db => db.Users.Where(p => p.Id == person.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Disabled, true)));

        Assert.Equal("sign-in.disabled", (await TryAsync(host, person.UserName!, TestCounty.Password)).Refusals[0].Code);
        Assert.Equal("sign-in.wrong", (await TryAsync(host, person.UserName!, "wrong")).Refusals[0].Code);
        Assert.DoesNotContain(AuditAction.SignedIn, await ActionsAsync(host, person));
    }

    private static Task<List<AuditAction>> ActionsAsync(PeopleHost host, Person person)
    {
        var id = person.Id.ToString();
        return host.InDatabaseAsync(db => db.AuditEntries.Where(e => e.SubjectId == id && e.Subject == "登录").OrderBy(e => e.Id).Select(e => e.Action).ToListAsync());
    }
}
