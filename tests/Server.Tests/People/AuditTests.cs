using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

public class AuditTests
{
    [Theory]
    [OnSqlite("UPDATE \"AuditEntries\" SET \"Who\" = 'somebody else'")]
    [OnSqlite("DELETE FROM \"AuditEntries\"")]
    [OnPostgreSql("UPDATE \"AuditEntries\" SET \"Who\" = 'somebody else'")]
    [OnPostgreSql("DELETE FROM \"AuditEntries\"")]
    [OnPostgreSql("TRUNCATE \"AuditEntries\"")]
    public async Task Audit_CantBeChangedOrDeleted_EvenInTheDatabase(DatabaseEngine engine, string sql)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        await CountyAsync(host);
        var before = await host.InDatabaseAsync(db => db.AuditEntries.CountAsync());
        await using var connection = await host.Database.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;

        var refused = await Assert.ThrowsAnyAsync<DbException>(() => command.ExecuteNonQueryAsync());

        Assert.Contains("audit_is_append_only", refused.Message, StringComparison.Ordinal);
        Assert.True(before > 0);
        Assert.Equal(before, await host.InDatabaseAsync(db => db.AuditEntries.CountAsync(e => e.Who != "somebody else")));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Search_ShowsWhatOnesRoleReaches(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, center, _) = await CountyAsync(host);
        var (foreign, _, _) = await CountyAsync(host);
        await host.AsAsync<ISignInService, Outcome<SignedIn>>(null, s => s.SignInAsync(new SignInRequest { UserName = "nobody", Password = "wrong" }));

        var all = await SearchAsync(host, county, new AuditQuery { Take = 200 });
        var village = await SearchAsync(host, center, new AuditQuery { Take = 200 });

        Assert.Contains(all.Items, e => e.UnitName is null && e.Action == AuditAction.SignInFailed);
        Assert.NotEmpty(village.Items);
        Assert.All(village.Items, e => Assert.EndsWith("村", e.UnitName, StringComparison.Ordinal));
        Assert.True(village.Total < all.Total);
        Assert.DoesNotContain(all.Items, e => e.SubjectId == foreign.Id.ToString());
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Search_FindsByDayActionPersonAndText(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, center, cadre) = await CountyAsync(host);
        host.Clock.MoveTo(new DateTime(2026, 11, 23, 0, 30, 0));
        await host.AsAsync<IPeopleService, Outcome<string>>(center, s => s.RevealPhoneAsync(cadre.Id));

        async Task<int> CountAsync(AuditQuery query) => (await SearchAsync(host, county, query)).Total;

        // Half past midnight at the centre is still the day before in UTC.
        Assert.Equal(1, await CountAsync(new AuditQuery { From = new DateOnly(2026, 11, 23) }));
        Assert.Equal(1, await CountAsync(new AuditQuery { Action = AuditAction.Viewed, PersonId = center.Id, SubjectId = cadre.Id.ToString(), Text = "电话" }));
        Assert.Equal(0, await CountAsync(new AuditQuery { Action = AuditAction.Viewed, To = new DateOnly(2026, 11, 22) }));
        Assert.Equal(0, await CountAsync(new AuditQuery { Text = "没有这样的字" }));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_ShowsBeforeAndAfterByName_AndNoSecrets(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, center, cadre) = await CountyAsync(host);
        await host.AsAsync<IPeopleService, Outcome>(county, s => s.SetDisabledAsync(cadre.Id, true));

        var found = await SearchAsync(host, center, new AuditQuery { SubjectId = cadre.Id.ToString(), Take = 200 });

        var change = found.Items.First(e => e.Action == AuditAction.Changed);
        Assert.Equal((county.Id, county.Name, "测试"), (change.PersonId!.Value, change.Who, change.From));
        Assert.Equal([new AuditDiffRow("已停用", "否", "是")], AuditDiff.Rows(change.Before, change.After));
        var added = found.Items.First(e => e.Action == AuditAction.Added);
        Assert.Contains("138****1234", added.After, StringComparison.Ordinal);
        Assert.Contains(AuditDiff.Rows(added.Before, added.After), r => r.Field == "单位" && r.After!.EndsWith('村'));
        foreach (var secret in new[] { cadre.PasswordHash!, cadre.SecurityStamp!, cadre.PhoneNumber! })
            Assert.DoesNotContain(found.Items, e => $"{e.Before}{e.After}".Contains(secret, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Export_IsReadableCsv_WithoutFormulas_AndIsItselfNoted(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, _, _) = await CountyAsync(host);
        await host.InDatabaseAsync(db =>
        {
            db.AuditEntries.Add(new AuditEntry { Who = "=HYPERLINK(\"http://evil\")", Subject = "账号", UnitId = county.UnitId, AtUtc = host.Clock.GetUtcNow().UtcDateTime });
            return db.SaveChangesAsync();
        });
        using var browser = host.BrowserOf(county);

        var answer = await browser.GetAsync("/api/v1/audit/export");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).TrimEnd().Split("\r\n");
        Assert.Equal("时间,人员,来自,操作,对象,对象编号,单位,变更", lines[0]);
        Assert.Contains(lines, l => l.Contains("\"'=HYPERLINK(\"\"http://evil\"\")\"", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("2026-11-21 09:00:00", StringComparison.Ordinal));
        Assert.Equal(1, (await SearchAsync(host, county, new AuditQuery { Action = AuditAction.Exported })).Total);
    }

    private static async Task<Paged<AuditEntryListItem>> SearchAsync(PeopleHost host, Person by, AuditQuery query)
    {
        var answer = await host.AsAsync<IAuditService, Outcome<Paged<AuditEntryListItem>>>(by, s => s.SearchAsync(query));
        Assert.True(answer.Succeeded, answer.Message);
        return answer.Value;
    }

    private static Task<(Person County, Person Center, Person Cadre)> CountyAsync(PeopleHost host) => host.InDatabaseAsync(async db =>
    {
        var place = TestCounty.AddTo(db, "清河");
        var village = place.AddVillage(db);
        var people = (TestCounty.AddPerson(db, place.County, Role.CountyAdministrator), TestCounty.AddPerson(db, village, Role.CenterAdministrator),
            TestCounty.AddPerson(db, village, Role.Cadre));
        await db.SaveChangesAsync();
        return people;
    });
}
