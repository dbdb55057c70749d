using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

public class GrantTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Grant_OfMoreThanOneHolds_IsRefused(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (_, town, cadre, place) = await PeopleAsync(host);

        Assert.Equal("role.more-than-held", await GrantAsync(host, town, cadre, Role.CountyAdministrator, place.Town.Id));
        Assert.Equal("access.not-allowed", await GrantAsync(host, town, cadre, Role.Inspector, place.County.Id));
        Assert.Equal("role.unit-kind", await GrantAsync(host, town, cadre, Role.TownAdministrator, cadre.UnitId));
        Assert.Equal("role.held-already", await GrantAsync(host, town, cadre, Role.Cadre, cadre.UnitId));
        Assert.Equal("", await GrantAsync(host, town, cadre, Role.TownAdministrator, place.Town.Id));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Account_OfSomebodyHigher_CantBeTouched(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, town, cadre, place) = await PeopleAsync(host);

        // A cadre of the village who also administers the county: the town may not take that account over by a new password.
        Assert.Equal("", await GrantAsync(host, county, cadre, Role.CountyAdministrator, place.County.Id));

        Assert.Equal("person.outranked", Code(await host.AsAsync<IPeopleService, Outcome<NewPersonDetails>>(town, s => s.ResetPasswordAsync(cadre.Id))));
        Assert.Equal("person.outranked", Code(await host.AsAsync<IPeopleService, Outcome>(town, s => s.SetDisabledAsync(cadre.Id, true))));
        Assert.Equal("", Code(await host.AsAsync<IPeopleService, Outcome>(county, s => s.SetDisabledAsync(cadre.Id, true))));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task LastCountyAdministrator_StaysWhateverHappens(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, _, cadre, place) = await PeopleAsync(host);
        var own = await host.InDatabaseAsync(db => db.RoleGrants.Where(g => g.PersonId == county.Id).Select(g => g.Id).SingleAsync());

        Assert.Equal("person.last-administrator", Code(await host.AsAsync<IPeopleService, Outcome>(county, s => s.SetDisabledAsync(county.Id, true))));
        Assert.Equal("person.last-administrator", Code(await host.AsAsync<IPeopleService, Outcome>(county, s => s.RevokeRoleAsync(own))));

        // A second one who can't log in doesn't count.
        Assert.Equal("", await GrantAsync(host, county, cadre, Role.CountyAdministrator, place.County.Id));
        Assert.Equal("", Code(await host.AsAsync<IPeopleService, Outcome>(county, s => s.SetDisabledAsync(cadre.Id, true))));
        Assert.Equal("person.last-administrator", Code(await host.AsAsync<IPeopleService, Outcome>(county, s => s.RevokeRoleAsync(own))));

        Assert.Equal("", Code(await host.AsAsync<IPeopleService, Outcome>(county, s => s.SetDisabledAsync(cadre.Id, false))));
        Assert.Equal("person.oneself", Code(await host.AsAsync<IPeopleService, Outcome>(county, s => s.SetDisabledAsync(county.Id, true))));
        Assert.Equal("", Code(await host.AsAsync<IPeopleService, Outcome>(county, s => s.RevokeRoleAsync(own))));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task LastTwoCountyAdministrators_RevokingEachOtherAtOnce_LeaveOne(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, _, cadre, place) = await PeopleAsync(host);
        await GrantAsync(host, county, cadre, Role.CountyAdministrator, place.County.Id);
        var grants = await host.InDatabaseAsync(db => db.RoleGrants.AsNoTracking().Where(g => g.Role == Role.CountyAdministrator).ToListAsync());

        await Task.WhenAll(grants.Select(g => Task.Run(() =>
            host.AsAsync<IPeopleService, Outcome>(g.PersonId == county.Id ? cadre : county, s => s.RevokeRoleAsync(g.Id)))));

        Assert.Equal(1, await host.InDatabaseAsync(db => db.RoleGrants.CountAsync(g => g.Role == Role.CountyAdministrator)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task AddPerson_WithATakenName_IsRefused_AlsoAtTheSameInstant(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, _, cadre, _) = await PeopleAsync(host);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => host.AsAsync<IPeopleService, Outcome<NewPersonDetails>>(
            county, s => s.AddPersonAsync(new PersonRequest { UserName = i % 2 == 0 ? "twin" : "TWIN", Name = "新人", UnitId = cadre.UnitId })))));

        Assert.Single(answers, a => a.Succeeded);
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal("person.user-name-taken", Code(a)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task People_AreSearchedAndPaged_AndShowMaskedPhones(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, _, cadre, place) = await PeopleAsync(host);

        var all = await ListAsync(host, county, place.County.Id, null, 0, 2);
        Assert.Equal((3, 2), (all.Total, all.Items.Count));
        Assert.Single((await ListAsync(host, county, place.County.Id, null, 2, 2)).Items);
        var found = Assert.Single((await ListAsync(host, county, place.County.Id, cadre.UserName!.ToUpperInvariant(), 0, 10)).Items);
        Assert.Equal("138****1234", found.MaskedPhone);
        Assert.Equal(1, (await ListAsync(host, county, cadre.UnitId, null, 0, 10)).Total);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task MovedUnit_TakesItsSubtreeAlong_AndNeverBelowItself(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (county, _, cadre, place) = await PeopleAsync(host);
        Task<Outcome> MoveAsync(Guid unit, Guid? parent, string name, UnitKind kind) => host.AsAsync<IPeopleService, Outcome>(
            county, s => s.ChangeUnitAsync(unit, new UnitRequest { ParentId = parent, Name = name, Kind = kind }));
        var other = await host.AsAsync<IPeopleService, Outcome<Guid>>(county, s => s.AddUnitAsync(new UnitRequest { ParentId = place.County.Id, Name = "石桥镇", Kind = UnitKind.Town }));
        Assert.Equal("unit.circle", Code(await MoveAsync(place.Town.Id, cadre.UnitId, "松河镇", UnitKind.Town)));
        Assert.Equal("unit.root", Code(await MoveAsync(place.County.Id, other.Value, "清河县", UnitKind.County)));

        Assert.Equal("", Code(await MoveAsync(cadre.UnitId, other.Value, "柳溪村", UnitKind.Village)));

        var tree = (await host.AsAsync<IPeopleService, Outcome<IReadOnlyList<UnitListItem>>>(county, s => s.UnitsAsync())).Value;
        var at = tree.ToList().FindIndex(u => u.Id == cadre.UnitId);
        Assert.Equal((other.Value, 2), (tree[at - 1].Id, tree[at].Depth));
    }

    private static async Task<Paged<PersonListItem>> ListAsync(PeopleHost host, Person by, Guid unit, string? search, int skip, int take) =>
        (await host.AsAsync<IPeopleService, Outcome<Paged<PersonListItem>>>(by, s => s.PeopleAsync(unit, search, skip, take))).Value;

    private static async Task<string> GrantAsync(PeopleHost host, Person by, Person to, Role role, Guid unit) =>
        Code(await host.AsAsync<IPeopleService, Outcome>(by, s => s.GrantRoleAsync(to.Id, role, unit)));

    private static string Code(Outcome outcome) => outcome.Refusals.FirstOrDefault()?.Code ?? "";

    private static Task<(Person County, Person Town, Person Cadre, TestCounty Place)> PeopleAsync(PeopleHost host) => host.InDatabaseAsync(async db =>
    {
        var place = TestCounty.AddTo(db, "清河");
        var people = (TestCounty.AddPerson(db, place.County, Role.CountyAdministrator), TestCounty.AddPerson(db, place.Town, Role.TownAdministrator),
            TestCounty.AddPerson(db, place.AddVillage(db), Role.Cadre), place);
        await db.SaveChangesAsync();
        return people;
    });
}
