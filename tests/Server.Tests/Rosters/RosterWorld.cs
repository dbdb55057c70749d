using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Rosters;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Server.Tests.Rosters;

/// <summary>A village of its own on a shared server: an administrator, three cadres who serve one roster, and a clock that the test moves.</summary>
public sealed class RosterWorld
{
    private RosterWorld(PeopleHost host, OrgUnit village, Person administrator, Person[] cadres) => (Host, Village, Administrator, Cadres) = (host, village, administrator, cadres);

    public PeopleHost Host { get; }

    public OrgUnit Village { get; }

    public Person Administrator { get; }

    public Person[] Cadres { get; }

    /// <summary>Of the cadres, in their order.</summary>
    public Guid[] Members { get; private set; } = [];

    public Guid Roster { get; private set; }

    public TestClock Clock => Host.Clock;

    /// <summary>A Monday without a holiday within the next two weeks.</summary>
    public DateOnly Monday { get; private init; }

    /// <summary>Every test begins at seven in the morning of a Monday that no other test has reached, since clocks of servers go forwards.</summary>
    public static async Task<RosterWorld> AddToAsync(PeopleHost host)
    {
        var today = DateOnly.FromDateTime(host.Clock.WallClock);
        var monday = today.AddDays(((8 - (int)today.DayOfWeek) % 7) is 0 ? 7 : (8 - (int)today.DayOfWeek) % 7);
        host.Clock.MoveTo(monday.ToDateTime(new TimeOnly(7, 0)));
        return await host.InDatabaseAsync(async db =>
        {
            var village = TestCounty.AddTo(db, "柳溪").AddVillage(db);
            var administrator = TestCounty.AddPerson(db, village, Role.CenterAdministrator);
            Person[] cadres = [TestCounty.AddPerson(db, village, Role.Cadre), TestCounty.AddPerson(db, village, Role.Cadre), TestCounty.AddPerson(db, village, Role.Cadre)];
            await db.SaveChangesAsync();
            return new RosterWorld(host, village, administrator, cadres) { Monday = monday };
        });
    }

    /// <summary>One post from eight to six, every day, with the three cadres.</summary>
    public async Task<RosterWorld> WithRosterAsync(Action<RosterRequest>? change = null)
    {
        var request = RosterKinds.Usual(RosterKind.Duty, Village.Id);
        change?.Invoke(request);
        Roster = (await SetUpAsync(s => s.CreateAsync(request))).Value;
        var members = new List<Guid>();
        foreach (var cadre in Cadres) members.Add((await SetUpAsync(s => s.AddMemberAsync(Roster, new RosterMemberRequest { UserId = cadre.Id, Name = cadre.Name, Phone = cadre.PhoneNumber, Position = members.Count }))).Value);
        Members = [.. members];
        return this;
    }

    /// <summary>Planned and published for some days from Monday on.</summary>
    public async Task<RosterWorld> PublishedAsync(int days = 14, Action<RosterRequest>? change = null)
    {
        await WithRosterAsync(change);
        Assert.True((await PlanAsync(days)).Succeeded);
        Assert.True((await PublishAsync(days)).Succeeded);
        return this;
    }

    public Task<Outcome<PlanAnswer>> PlanAsync(int days = 14) => PlanningAsync(s => s.PlanAsync(new PlanRequest { RosterId = Roster, From = Monday, Until = Monday.AddDays(days - 1) }));

    public async Task<Outcome<RosterVersionDetails>> PublishAsync(int days = 14)
    {
        var sheet = await SheetAsync(days);
        return await PlanningAsync(s => s.PublishAsync(new PublishRequest { RosterId = Roster, From = Monday, Until = Monday.AddDays(days - 1), Stamp = sheet.Stamp }));
    }

    public async Task<RosterSheet> SheetAsync(int days = 14, Person? who = null) => (await PlanningAsync(s => s.SheetAsync(Roster, Monday, Monday.AddDays(days - 1)), who)).Value;

    public Task<T> SetUpAsync<T>(Func<IRosterService, Task<T>> call, Person? who = null) => Host.AsAsync(who ?? Administrator, call);

    public Task<T> PlanningAsync<T>(Func<IRosterPlanningService, Task<T>> call, Person? who = null) => Host.AsAsync(who ?? Administrator, call);

    public Task<T> AsAsync<TService, T>(Person? who, Func<TService, Task<T>> call)
        where TService : notnull => Host.AsAsync(who, call);

    /// <summary>The cadre behind a member.</summary>
    public Person CadreOf(Guid? member) => Cadres[Array.IndexOf(Members, member!.Value)];

    public Task<List<Assignment>> DutiesAsync() => Host.InDatabaseAsync(db => db.Assignments.AsNoTracking().Where(a => a.RosterId == Roster).OrderBy(a => a.Date).ThenBy(a => a.Post).ToListAsync());

    /// <summary>Texts of all that somebody was told, in order.</summary>
    public Task<List<string>> ToldAsync(Person who) => Host.InDatabaseAsync(db => db.Outbox.Where(m => m.PersonId == who.Id).OrderBy(m => m.Id).Select(m => m.Text).ToListAsync());
}
