using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Reminders;
using PartyMassCenter.Server.Rosters;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.Shared.Reminders.Schedules;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Server.Tests.Reminders;

/// <summary>A county of its own on a shared server: town and centre administrators, two cadres, and a clock that the test moves.</summary>
public sealed class ReminderWorld
{
    private ReminderWorld(PeopleHost host, TestCounty county, OrgUnit village, Person[] people) =>
        (Host, County, Village, CountyHead, TownHead, Administrator, Cadre, Other) = (host, county, village, people[0], people[1], people[2], people[3], people[4]);

    public PeopleHost Host { get; }

    public TestCounty County { get; }

    public OrgUnit Village { get; }

    public Person CountyHead { get; }

    public Person TownHead { get; }

    public Person Administrator { get; }

    public Person Cadre { get; }

    public Person Other { get; }

    public TestClock Clock => Host.Clock;

    public DateOnly Today => DateOnly.FromDateTime(Clock.WallClock);

    /// <summary>Every test begins at eight in the morning of a day that no other test has reached, since clocks of servers go forwards.</summary>
    public static async Task<ReminderWorld> AddToAsync(PeopleHost host)
    {
        var world = await host.InDatabaseAsync(async db =>
        {
            // What earlier tests left behind must not become due meanwhile.
            await db.Set<ReminderRule>().ExecuteUpdateAsync(s => s.SetProperty(r => r.Paused, true));
            await db.Set<ReminderOccurrence>().ExecuteUpdateAsync(s => s.SetProperty(o => o.NextAt, (DateTime?)null).SetProperty(o => o.Status, ReminderStatus.Done));
            var county = TestCounty.AddTo(db, "柳溪");
            var village = county.AddVillage(db);
            Person[] people =
            [
                TestCounty.AddPerson(db, county.County, Role.CountyAdministrator), TestCounty.AddPerson(db, county.Town, Role.TownAdministrator), TestCounty.AddPerson(db, village, Role.CenterAdministrator),
                TestCounty.AddPerson(db, village, Role.Cadre), TestCounty.AddPerson(db, village, Role.Cadre),
            ];
            await db.SaveChangesAsync();
            return new ReminderWorld(host, county, village, people);
        });
        host.Clock.MoveTo(host.Clock.WallClock.Date.AddDays(1).AddHours(8));
        return world;
    }

    /// <summary>Every day at nine, for one cadre, late after two hours, then up to the centre after one day and to the town after three.</summary>
    public ReminderRuleRequest Daily(string title = "检查灯带") => new()
    {
        CenterId = Village.Id,
        Title = title,
        ResponsibleKind = ResponsibleKind.Person,
        PersonId = Cadre.Id,
        Timing = new ReminderTiming(new EveryDaysSchedule(1), new TimeOnly(9, 0)),
        GraceMinutes = 120,
    };

    public ReminderRuleRequest Of(Schedule schedule, string title = "例行事项", HolidayPolicy policy = HolidayPolicy.Unchanged)
    {
        var request = Daily(title);
        request.Timing = new ReminderTiming(schedule, new TimeOnly(9, 0), policy);
        return request;
    }

    public async Task<Guid> AddAsync(ReminderRuleRequest request) => (await RulesAsync(s => s.CreateAsync(request))).Value;

    public Task<T> RulesAsync<T>(Func<IReminderRuleService, Task<T>> call, Person? who = null) => Host.AsAsync(who ?? Administrator, call);

    public Task<T> AsAsync<T>(Person who, Func<IReminderService, Task<T>> call) => Host.AsAsync(who, call);

    public Task<Outcome> CompleteAsync(Person who, Guid id, string? note = null, byte[]? photo = null) =>
        AsAsync(who, s => s.CompleteAsync(id, new ReminderCompletionRequest { Note = note }, photo is null ? null : new MemoryStream(photo)));

    /// <summary>A published duty roster that names somebody for a date.</summary>
    public Task<int> OnDutyAsync(Person who, DateOnly date) => Host.InDatabaseAsync(db =>
    {
        var roster = new Roster { CenterId = Village.Id, Kind = RosterKind.Duty, Name = "值班", Posts = ["值班员"] };
        var member = new RosterMember { RosterId = roster.Id, CenterId = Village.Id, UserId = who.Id, Name = who.Name };
        db.AddRange(roster, member, new Assignment { RosterId = roster.Id, Date = date, PublishedMemberId = member.Id, Sequence = 1 });
        return db.SaveChangesAsync();
    });

    public Task RemindAsync() => Host.AsAsync<RemindDueJob, bool>(null, async job =>
    {
        await job.RunAsync(default);
        return true;
    });

    public Task MaterialiseAsync() => Host.AsAsync<MaterialiseRemindersJob, bool>(null, async job =>
    {
        await job.RunAsync(default);
        return true;
    });

    /// <summary>The rule's occurrences in order of time.</summary>
    public Task<List<ReminderOccurrence>> OccurrencesAsync(Guid rule) => Host.InDatabaseAsync(db =>
        db.Set<ReminderOccurrence>().AsNoTracking().Where(o => o.RuleId == rule).OrderBy(o => o.DueAt).ToListAsync());

    public async Task<ReminderOccurrence> OnDayAsync(Guid rule, DateOnly day) => (await OccurrencesAsync(rule)).Single(o => DateOnly.FromDateTime(o.DueAt) == day);

    /// <summary>Titles of all that somebody was told, in order, on their way or delivered.</summary>
    public Task<List<string>> ToldAsync(Person who) => Host.InDatabaseAsync(db => db.Outbox.Where(m => m.PersonId == who.Id).OrderBy(m => m.Id).Select(m => m.Title).ToListAsync());

    public Task<List<NoticeKind>> KindsAsync(Person who) => Host.InDatabaseAsync(db => db.Outbox.Where(m => m.PersonId == who.Id).OrderBy(m => m.Id).Select(m => m.Kind).ToListAsync());

    public Task<List<string>> TextsAsync(Person who) => Host.InDatabaseAsync(db => db.Outbox.Where(m => m.PersonId == who.Id).OrderBy(m => m.Id).Select(m => m.Text).ToListAsync());
}
