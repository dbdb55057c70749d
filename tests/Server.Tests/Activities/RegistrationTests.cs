using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Activities.Registrations;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

[Collection(ActivityWorldsGroup.Name)]
public class RegistrationTests(ActivityWorlds worlds)
{
    private static readonly DateOnly Day = new(2026, 12, 12);

    private static int phones;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Register_UntilFullAndBeyond_WaitsAndMovesUpWhenSomebodyCancels(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var id = await PublishedAsync(world, r => r.Capacity = 5);
        var first = (await RegisterAsync(world, id, 3)).Value;
        var second = (await RegisterAsync(world, id, 2)).Value;
        var (big, bigPhone) = await RegisterWithPhoneAsync(world, id, 4);
        var (small, smallPhone) = await RegisterWithPhoneAsync(world, id, 1);
        Assert.Equal([RegistrationStatus.Confirmed, RegistrationStatus.Confirmed, RegistrationStatus.Waiting, RegistrationStatus.Waiting], new[] { first, second, big, small }.Select(r => r.Status));
        Assert.Equal([1, 2], new[] { big.Position, small.Position });

        // Two places become free: the group of four is passed over, keeps its place, and the single one moves up.
        await world.Host.AsAsync<IRegistrationService, Outcome>(world.Cadre, s => s.CancelAsync(second.Id));
        Assert.Equal(RegistrationStatus.Confirmed, (await FindAsync(world, small, smallPhone)).Value.Status);
        Assert.Equal((RegistrationStatus.Waiting, 1), ((await FindAsync(world, big, bigPhone)).Value.Status, (await FindAsync(world, big, bigPhone)).Value.Position));
        await world.Host.AsAsync<IRegistrationService, Outcome>(world.Cadre, s => s.CancelAsync(first.Id));
        Assert.Equal(RegistrationStatus.Confirmed, (await FindAsync(world, big, bigPhone)).Value.Status);
        Assert.Equal(2, await world.Host.InDatabaseAsync(db => db.Outbox.CountAsync(m => m.PersonId == world.Organiser.Id && m.Title == "候补递补，请电话告知")));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Register_ByManyAtOnce_NeverGivesMorePlacesThanThereAre(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var id = await PublishedAsync(world, r => r.Capacity = 7);
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => RegisterAsync(world, id, 1)));
        Assert.All(answers, a => Assert.True(a.Succeeded, a.Message));
        Assert.Equal(7, answers.Count(a => a.Value.Status == RegistrationStatus.Confirmed));
        Assert.Equal(Enumerable.Range(1, 23).Select(n => (int?)n), answers.Select(a => a.Value.Position).Where(p => p is not null).Order());
        Assert.Equal(30, answers.Select(a => a.Value.Code).Distinct().Count());
    }

    [Theory, OnSqlite]
    public async Task Register_WithBadInput_NamesEachFaultAndWritesNothing(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var id = await PublishedAsync(world, r => (r.Capacity, r.MostPerRegistration, r.Audience) = (3, 2, Audience.Children));
        Assert.Equal(4, (await world.Host.AsAsync<IRegistrationService, Outcome<RegistrationReceipt>>(null, s => s.RegisterAsync(id, new RegistrationRequest { Name = "", Phone = "123", People = 0 }))).Refusals.Count);
        var refused = await world.Host.AsAsync<IRegistrationService, Outcome<RegistrationReceipt>>(null, s => s.RegisterAsync(id, Request(5)));
        Assert.Equal(["registration.too-many", "registration.over-capacity", "registration.guardian"], refused.Refusals.Select(r => r.Code));
        Assert.Equal(0, await world.Host.InDatabaseAsync(db => db.Registrations.CountAsync(r => r.ActivityId == id)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Register_TwiceWithOnePhone_IsRefused(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var id = await PublishedAsync(world);
        var request = Request(1);
        Assert.True((await world.Host.AsAsync<IRegistrationService, Outcome<RegistrationReceipt>>(null, s => s.RegisterAsync(id, request))).Succeeded);
        var again = await world.Host.AsAsync<IRegistrationService, Outcome<RegistrationReceipt>>(null, s => s.RegisterAsync(id, request));
        Assert.Equal("registration.twice", Assert.Single(again.Refusals).Code);
    }

    [Theory, OnSqlite]
    public async Task Register_OutsideItsTime_SaysWhen(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var early = await PublishedAsync(world, r => r.RegistrationOpens = new DateTime(2026, 12, 1));
        var late = await PublishedAsync(world, r => r.RegistrationCloses = new DateTime(2026, 11, 20));
        var open = await PublishedAsync(world, r => r.NeedsRegistration = false);
        Assert.Equal("registration.early", Assert.Single((await RegisterAsync(world, early, 1)).Refusals).Code);
        Assert.Equal("registration.late", Assert.Single((await RegisterAsync(world, late, 1)).Refusals).Code);
        Assert.Equal("registration.not-needed", Assert.Single((await RegisterAsync(world, open, 1)).Refusals).Code);

        // At the desk it is never too early or too late.
        Assert.True((await world.Host.AsAsync<IRegistrationService, Outcome<RegistrationReceipt>>(world.Cadre, s => s.AddAsync(late, Request(1), RegistrationSource.Phone))).Succeeded);
        var planned = (await world.CreateAsync(world.Request(Day))).Value.Id;
        Assert.Equal("activity.not-found", Assert.Single((await RegisterAsync(world, planned, 1)).Refusals).Code);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Mine_IsFoundByCodeAndPhoneOnly_AndChanges(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var id = await PublishedAsync(world, r => r.Capacity = 5);
        var (mine, phone) = await RegisterWithPhoneAsync(world, id, 2);
        Assert.Equal("registration.not-found", Assert.Single((await FindAsync(world, mine, "0000")).Refusals).Code);
        var found = (await world.Host.AsAsync<IRegistrationService, Outcome<MyRegistration>>(null, s => s.FindAsync(mine.Code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal), phone))).Value;
        Assert.Equal((2, true, false), (found.People, found.MayChange, found.MayCheckIn));
        Assert.DoesNotContain(phone[..2] + "00", found.Phone!, StringComparison.Ordinal);
        Assert.Contains("****", found.Phone!, StringComparison.Ordinal);
        Assert.Equal(4, (await world.Host.AsAsync<IRegistrationService, Outcome<MyRegistration>>(null, s => s.ChangeMineAsync(mine.Code, phone, 4))).Value.People);
        Assert.True((await RegisterAsync(world, id, 1)).Succeeded);
        Assert.Equal("registration.full", Assert.Single((await world.Host.AsAsync<IRegistrationService, Outcome<MyRegistration>>(null, s => s.ChangeMineAsync(mine.Code, phone, 5))).Refusals).Code);
        Assert.True((await world.Host.AsAsync<IRegistrationService, Outcome>(null, s => s.CancelMineAsync(mine.Code, phone))).Succeeded);
        Assert.Equal("registration.closed", Assert.Single((await world.Host.AsAsync<IRegistrationService, Outcome>(null, s => s.CancelMineAsync(mine.Code, phone))).Refusals).Code);
        Assert.DoesNotContain(mine.Code.Replace("-", "", StringComparison.Ordinal), await world.Host.InDatabaseAsync(db => db.Registrations.Where(r => r.Id == mine.Id).Select(r => r.CodeHash).FirstAsync()), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task CheckIn_CountsVillagersAndVisitorsApart_AndRatingsFollow(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var today = new DateOnly(2026, 11, 21);
        var id = await PublishedAsync(world, r => (r.Start, r.End) = (today.ToDateTime(new TimeOnly(9, 30)), today.ToDateTime(new TimeOnly(12, 0))));
        var (self, phone) = await RegisterWithPhoneAsync(world, id, 2);
        var visitor = (await world.Host.AsAsync<IRegistrationService, Outcome<RegistrationReceipt>>(world.Cadre, s => s.AddAsync(id, Request(3, visitor: true), RegistrationSource.Desk))).Value;
        Assert.Equal(2, (await world.Host.AsAsync<IRegistrationService, Outcome<MyRegistration>>(null, s => s.CheckInMineAsync(self.Code, phone))).Value.CheckedIn);
        Assert.True((await world.Host.AsAsync<IRegistrationService, Outcome>(world.Cadre, s => s.CheckInAsync(visitor.Id, 2))).Succeeded);
        Assert.True((await world.Host.AsAsync<IRegistrationService, Outcome>(world.Cadre, s => s.CountWalkInsAsync(id, 10, 4))).Succeeded);
        var list = (await world.Host.AsAsync<IRegistrationService, Outcome<RegistrationList>>(world.Cadre, s => s.ListAsync(id))).Value;
        Assert.Equal((12, 6), (list.Villagers, list.Visitors));

        // Not before it begins.
        Assert.Equal("feedback.early", Assert.Single((await world.Host.AsAsync<IActivityReportService, Outcome>(null, s => s.RateAsync(id, new RatingRequest { Stars = 5 }))).Refusals).Code);
        await world.Host.InDatabaseAsync(db => db.Activities.Where(a => a.Id == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Start, today.ToDateTime(new TimeOnly(8, 0)))));
        Assert.True((await world.Host.AsAsync<IActivityReportService, Outcome>(null, s => s.RateAsync(id, new RatingRequest { Stars = 5, Sentence = "老师讲得好" }))).Succeeded);
        Assert.True((await world.Host.AsAsync<IActivityReportService, Outcome>(null, s => s.RateAsync(id, new RatingRequest { Stars = 4 }))).Succeeded);
        Assert.False((await world.Host.AsAsync<IActivityReportService, Outcome>(null, s => s.RateAsync(id, new RatingRequest { Stars = 6 }))).Succeeded);
        Assert.True((await world.Host.AsAsync<IActivityReportService, Outcome>(world.Cadre, s => s.WriteAsync(id, new ReportRequest { Text = "到场18人" }))).Succeeded);
        var report = (await world.Host.AsAsync<IActivityReportService, Outcome<ActivityReport>>(world.Secretary, s => s.GetAsync(id))).Value;
        Assert.Equal((12, 6, 4.5, 2, "到场18人"), (report.Villagers, report.Visitors, report.Stars, report.Ratings, report.Text));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Calendar_ShowsWhatIsPublishedAndNothingPersonal(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var id = await PublishedAsync(world, r => (r.Capacity, r.ContactName, r.ContactPhone) = (5, "陈建国", "13812340001"), world.Library.Id);
        var planned = (await world.CreateAsync(world.Request(Day.AddDays(1)))).Value.Id;
        Assert.True((await RegisterAsync(world, id, 2)).Succeeded);
        var month = (await world.Host.AsAsync<IActivityCalendarService, Outcome<PublicMonth>>(null, s => s.MonthAsync(world.Center, 2026, 12))).Value;
        var shown = Assert.Single(month.Activities);
        Assert.Equal((id, 3, "图书阅览室"), (shown.Id, shown.Left, shown.Place));
        Assert.NotEqual(planned, shown.Id);
        var details = (await world.Host.AsAsync<IActivityCalendarService, Outcome<PublicActivityDetails>>(null, s => s.GetAsync(id))).Value;
        Assert.DoesNotContain("13812340001", $"{details}", StringComparison.Ordinal);
        Assert.False((await world.Host.AsAsync<IActivityCalendarService, Outcome<PublicActivityDetails>>(null, s => s.GetAsync(planned))).Succeeded);
        foreach (var (query, found) in new[]
        {
            (new ActivityQuery(world.Center, Day, Day.AddDays(1), Text: "书社"), 1),
            (new ActivityQuery(world.Center, Day, Day.AddDays(1), Text: "广场舞"), 0),
            (new ActivityQuery(world.Center, Day, Day.AddDays(1), ActivityKind.Children), 1),
            (new ActivityQuery(world.Center, Day, Day.AddDays(1), ActivityKind.Sport), 0),
            (new ActivityQuery(world.Center, Day, Day.AddDays(1), RoomId: world.Library.Id), 1),
            (new ActivityQuery(world.Center, Day, Day.AddDays(1), RoomId: world.Studio.Id), 0),
        })
            Assert.Equal(found, (await world.Host.AsAsync<IActivityCalendarService, Outcome<IReadOnlyList<PublicActivity>>>(null, s => s.ListAsync(query))).Value.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Forget_NinetyDaysAfter_ClearsNamesAndKeepsNumbers(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var (old, recent) = (await PublishedAsync(world), await PublishedAsync(world));
        Assert.True((await RegisterAsync(world, old, 2)).Succeeded);
        Assert.True((await RegisterAsync(world, recent, 2)).Succeeded);
        await world.Host.InDatabaseAsync(db => db.Activities.Where(a => a.Id == old).ExecuteUpdateAsync(s => s.SetProperty(a => a.Start, new DateTime(2026, 8, 1)).SetProperty(a => a.End, new DateTime(2026, 8, 2))));
        await using (var scope = world.Host.Services.CreateAsyncScope())
            await ActivatorUtilities.CreateInstance<ForgetRegistrationsJob>(scope.ServiceProvider).RunAsync(CancellationToken.None);
        var rows = await world.Host.InDatabaseAsync(db => db.Registrations.Where(r => r.ActivityId == old || r.ActivityId == recent).ToDictionaryAsync(r => r.ActivityId, r => (r.Name, r.Phone, r.People)));
        Assert.Equal(("已清除", "", 2), rows[old]);
        Assert.NotEqual("", rows[recent].Phone);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_ToFewerPlacesThanAreTaken_IsRefused_AndToMoreMovesUpWhoWaits(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var id = await PublishedAsync(world, r => r.Capacity = 5);
        Assert.Equal(RegistrationStatus.Confirmed, (await RegisterAsync(world, id, 4)).Value.Status);
        var (waiting, phone) = await RegisterWithPhoneAsync(world, id, 3);
        var seen = (await world.GetAsync(id)).Value;

        var refusal = Assert.Single((await world.ChangeAsync(seen, r => r.Capacity = 3)).Refusals);
        Assert.Equal(("activity.capacity-taken", nameof(ActivityRequest.Capacity)), (refusal.Code, refusal.Field));
        Assert.Contains("已有4人报名成功，名额不能少于4人", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("", (await world.ChangeAsync(seen, r => r.Capacity = 4)).Message);
        Assert.Equal(RegistrationStatus.Waiting, (await FindAsync(world, waiting, phone)).Value.Status);

        Assert.Equal("", (await world.ChangeAsync((await world.GetAsync(id)).Value, r => r.Capacity = 8, world.Cadre)).Message);
        Assert.Equal(RegistrationStatus.Confirmed, (await FindAsync(world, waiting, phone)).Value.Status);
        Assert.Equal(1, await ToldAsync(world, "候补递补，请电话告知"));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Change_OfWhatNeedsNoRegistrationAnyMore_LetsEverybodyIn(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var id = await PublishedAsync(world, r => r.Capacity = 2);
        await RegisterAsync(world, id, 2);
        var (waiting, phone) = await RegisterWithPhoneAsync(world, id, 2);
        Assert.Equal("", (await world.ChangeAsync((await world.GetAsync(id)).Value, r => r.NeedsRegistration = false)).Message);
        Assert.Equal(RegistrationStatus.Confirmed, (await FindAsync(world, waiting, phone)).Value.Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Mine_AfterTheActivityChanged_SaysWhatAndWhen_AndTheOrganiserIsAskedToCall(DatabaseEngine engine)
    {
        var world = await worlds.OnAsync(engine);
        var id = await PublishedAsync(world);
        var (mine, phone) = await RegisterWithPhoneAsync(world, id, 2);
        Assert.Empty((await FindAsync(world, mine, phone)).Value.ChangedAfter);

        world.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("", (await world.ChangeAsync((await world.GetAsync(id)).Value, r => (r.Start, r.End, r.OutsidePlace) = (r.Start.AddHours(1), r.End.AddHours(1), "老戏台"))).Message);
        var changed = (await FindAsync(world, mine, phone)).Value;
        Assert.Equal("老戏台", changed.Place);
        Assert.Contains("修改了活动：时间由12月12日 周六 14:00–16:00改为12月12日 周六 15:00–17:00；地点由村文化广场改为老戏台", Assert.Single(changed.ChangedAfter), StringComparison.Ordinal);
        Assert.StartsWith("11月21日", changed.ChangedAfter[0], StringComparison.Ordinal);
        Assert.Equal(1, await ToldAsync(world, "活动有变动，请电话告知"));

        Assert.Equal("", (await world.Host.AsAsync<IActivityService, Outcome>(world.Organiser, s => s.CancelAsync(id, "台风"))).Message);
        var cancelled = (await FindAsync(world, mine, phone)).Value;
        Assert.Equal((ActivityStatus.Cancelled, "台风", false), (cancelled.ActivityStatus, cancelled.Reason, cancelled.MayChange));
        Assert.Equal(1, await ToldAsync(world, "活动已取消，请电话告知"));
    }

    private static Task<int> ToldAsync(ActivityWorld world, string title) => world.Host.InDatabaseAsync(db => db.Outbox.CountAsync(m => m.PersonId == world.Organiser.Id && m.Title == title));

    private static RegistrationRequest Request(int people, bool visitor = false) =>
        new() { Name = "王秀英", Phone = $"138{Interlocked.Increment(ref phones):D8}", People = people, Visitor = visitor, Consent = true };

    private static Task<Outcome<RegistrationReceipt>> RegisterAsync(ActivityWorld world, Guid id, int people) =>
        world.Host.AsAsync<IRegistrationService, Outcome<RegistrationReceipt>>(null, s => s.RegisterAsync(id, Request(people)));

    private static async Task<(RegistrationReceipt Receipt, string PhoneEnd)> RegisterWithPhoneAsync(ActivityWorld world, Guid id, int people)
    {
        var request = Request(people);
        return ((await world.Host.AsAsync<IRegistrationService, Outcome<RegistrationReceipt>>(null, s => s.RegisterAsync(id, request))).Value, request.Phone[^4..]);
    }

    private static Task<Outcome<MyRegistration>> FindAsync(ActivityWorld world, RegistrationReceipt receipt, string phoneEnd) =>
        world.Host.AsAsync<IRegistrationService, Outcome<MyRegistration>>(null, s => s.FindAsync(receipt.Code, phoneEnd));

    /// <summary>An activity that is public, without the way through its month.</summary>
    private static async Task<Guid> PublishedAsync(ActivityWorld world, Action<ActivityRequest>? change = null, params Guid[] rooms)
    {
        var request = world.Request(Day, rooms);
        (request.NeedsRegistration, request.Audience) = (true, Audience.Everyone);
        change?.Invoke(request);
        var made = await world.CreateAsync(request);
        Assert.True(made.Succeeded, made.Message);
        await world.Host.InDatabaseAsync(db => db.Activities.Where(a => a.Id == made.Value.Id)
            .ExecuteUpdateAsync(s => s.SetProperty(a => a.Status, ActivityStatus.Published).SetProperty(a => a.PublishedUtc, new DateTime(2026, 11, 20))));
        return made.Value.Id;
    }
}
