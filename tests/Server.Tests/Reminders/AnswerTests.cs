using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Reminders;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Reminders;

/// <summary>Acknowledging, completing with proof, waiving, and the figures about it.</summary>
[Collection(ReminderGroup.Name)]
public class AnswerTests(ReminderHosts hosts)
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00];

    private static async Task<(Guid Rule, Guid Id)> DueAsync(ReminderWorld world, ProofKind proof = ProofKind.Tick, bool role = false)
    {
        var request = world.Daily();
        request.Proof = proof;
        if (role) (request.ResponsibleKind, request.PersonId, request.Role) = (ResponsibleKind.Role, null, Role.Cadre);
        var rule = await world.AddAsync(request);
        return (rule, (await world.OnDayAsync(rule, world.Today)).Id);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Complete_ByWhoseItIs_IsKeptAudited_AndASecondTimeRefused(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (_, id) = await DueAsync(world, role: true);
        Assert.Equal(1, (await world.AsAsync(world.Other, s => s.CountAsync())).Value);
        Assert.True((await world.AsAsync(world.Cadre, s => s.AcknowledgeAsync(id))).Succeeded);
        Assert.True((await world.AsAsync(world.Cadre, s => s.AcknowledgeAsync(id))).Succeeded);
        Assert.True((await world.CompleteAsync(world.Cadre, id, "都亮着")).Succeeded);
        var again = await world.CompleteAsync(world.Other, id);
        Assert.Equal(["reminder.done"], again.Refusals.Select(r => r.Code));
        Assert.Contains(world.Cadre.Name, again.Message, StringComparison.Ordinal);

        var mine = (await world.AsAsync(world.Cadre, s => s.MineAsync())).Value;
        Assert.Equal([id], mine.DoneToday.Select(i => i.Id));
        Assert.Empty(mine.Today);
        Assert.Equal(7, mine.Week.Count);
        Assert.Equal(0, (await world.AsAsync(world.Other, s => s.CountAsync())).Value);
        var audit = await world.Host.InDatabaseAsync(db => db.AuditEntries.Where(e => e.Subject == "提醒办理" && e.UnitId == world.Village.Id).OrderBy(e => e.Id).ToListAsync());
        Assert.Equal([world.Cadre.Name, world.Cadre.Name], audit.Select(e => e.Who));
        Assert.Contains("办好了：都亮着", audit[^1].After, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Complete_BySomebodyElse_IsForbidden_ButNotToWhoRunsTheCentre(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (_, id) = await DueAsync(world);
        Assert.Equal(["access.not-allowed"], (await world.CompleteAsync(world.Other, id)).Refusals.Select(r => r.Code));
        Assert.False((await world.AsAsync(world.Other, s => s.GetAsync(id))).Value.Item.MayAnswer);
        Assert.Equal(["access.not-allowed"], (await world.AsAsync(world.Cadre, s => s.WaiveAsync(new ReminderWaiverRequest { Ids = [id], Reason = "停电" }))).Refusals.Select(r => r.Code));
        Assert.True((await world.CompleteAsync(world.TownHead, id)).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Complete_AfterAWaiver_IsRefused(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (rule, id) = await DueAsync(world);
        Assert.Equal(1, (await world.AsAsync(world.Administrator, s => s.WaiveAsync(new ReminderWaiverRequest { Ids = [id], Reason = "当天停电" }))).Value);
        Assert.Equal(["reminder.waived"], (await world.CompleteAsync(world.Cadre, id)).Refusals.Select(r => r.Code));
        Assert.Equal(["reminder.waived"], (await world.AsAsync(world.Administrator, s => s.WaiveAsync(new ReminderWaiverRequest { Ids = [id], Reason = "再次" }))).Refusals.Select(r => r.Code));
        Assert.Equal("当天停电", (await world.AsAsync(world.Cadre, s => s.GetAsync(id))).Value.WaivedReason);
        world.Clock.Advance(TimeSpan.FromHours(5));
        await world.RemindAsync();
        Assert.Empty(await world.ToldAsync(world.Cadre));
        Assert.Equal(ReminderStatus.Waived, (await world.OnDayAsync(rule, world.Today)).Status);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Complete_WithoutTheProofThatIsWanted_IsRefusedInWords(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (_, noted) = await DueAsync(world, ProofKind.Note);
        Assert.Equal(["reminder.wants-note"], (await world.CompleteAsync(world.Cadre, noted, " ")).Refusals.Select(r => r.Code));
        Assert.True((await world.CompleteAsync(world.Cadre, noted, "已检查")).Succeeded);

        var (_, pictured) = await DueAsync(world, ProofKind.Photo);
        Assert.Equal(["reminder.wants-photo"], (await world.CompleteAsync(world.Cadre, pictured)).Refusals.Select(r => r.Code));
        var tooBig = new byte[PhotoFiles.MaximumBytes + 1];
        Png.CopyTo(tooBig, 0);
        foreach (var bad in new[] { "<svg onload=alert(1)>"u8.ToArray(), [], tooBig })
            Assert.Equal("照片请用不超过5MB的JPG、PNG或WebP图片，重新拍一张或选择一张。", (await world.CompleteAsync(world.Cadre, pictured, photo: bad)).Message);
        Assert.True((await world.CompleteAsync(world.Cadre, pictured, photo: Png)).Succeeded);

        var photo = (await world.AsAsync(world.Other, s => s.PhotoAsync(pictured))).Value;
        await using (photo.Content) Assert.Equal(("image/png", Png.Length), (photo.ContentType, (int)photo.Content.Length));
        var stranger = await world.Host.InDatabaseAsync(async db =>
        {
            var person = TestCountyPerson(db, world);
            await db.SaveChangesAsync();
            return person;
        });
        Assert.Equal(["access.not-allowed"], (await world.AsAsync(stranger, s => s.PhotoAsync(pictured))).Refusals.Select(r => r.Code));
        var file = (await world.OccurrencesAsync((await world.AsAsync(world.Cadre, s => s.GetAsync(pictured))).Value.Item.RuleId)).Single(o => o.Id == pictured).PhotoFile;
        using var browser = world.Host.Browser();
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await browser.GetAsync(new Uri($"/photos/{file}", UriKind.Relative))).StatusCode);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Complete_BeforeItsDay_IsRefusedWithTheDay(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (rule, _) = await DueAsync(world);
        var tomorrow = await world.OnDayAsync(rule, world.Today.AddDays(1));
        Assert.Equal(["reminder.too-early"], (await world.CompleteAsync(world.Cadre, tomorrow.Id)).Refusals.Select(r => r.Code));
        world.Clock.MoveTo(world.Today.AddDays(1).ToDateTime(TimeOnly.MinValue));
        Assert.True((await world.CompleteAsync(world.Cadre, tomorrow.Id)).Succeeded);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Complete_ByTwoAtOnce_CountsOnce(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (_, id) = await DueAsync(world, role: true);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => world.CompleteAsync(n % 2 == 0 ? world.Cadre : world.Other, id)));
        Assert.Single(answers, a => a.Succeeded);
        Assert.All(answers.Where(a => !a.Succeeded), a => Assert.Equal("reminder.done", a.Refusals[0].Code));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Compliance_CountsByRuleAndPerson_AndTheYearByDay(DatabaseEngine engine)
    {
        var world = await hosts.OnAsync(engine);
        var (rule, first) = await DueAsync(world);
        var start = world.Today;
        Assert.True((await world.CompleteAsync(world.Cadre, first)).Succeeded);
        world.Clock.MoveTo(start.AddDays(3).ToDateTime(new TimeOnly(8, 0)));
        await world.RemindAsync();
        Assert.True((await world.CompleteAsync(world.Administrator, (await world.OnDayAsync(rule, start.AddDays(1))).Id)).Succeeded);

        var board = (await world.AsAsync(world.Cadre, s => s.BoardAsync(new ReminderBoardQuery(world.Village.Id, start.AddDays(3), start.AddDays(3))))).Value;
        Assert.Equal([(start.AddDays(2), ReminderStatus.Late), (start.AddDays(3), ReminderStatus.Due)], board.Select(i => (DateOnly.FromDateTime(i.DueAt), i.Status)));
        var report = (await world.AsAsync(world.Cadre, s => s.ComplianceAsync(new ComplianceQuery(world.Village.Id, start, start.AddDays(3))))).Value;
        Assert.Equal((1, 1, 1, 33), (report.Total.OnTime, report.Total.DoneLate, report.Total.Missed, report.Total.Percent));
        Assert.Equal(1, report.Open);
        Assert.Equal([("检查灯带", 3)], report.Rules.Select(r => (r.Name, r.Counted)));
        Assert.Equal([(world.Administrator.Name, 0), (world.Cadre.Name, 50)], report.People.Select(p => (p.Name, p.Percent)));

        var year = (await world.AsAsync(world.Cadre, s => s.YearAsync(world.Village.Id, start.Year + 1))).Value;
        Assert.Equal(DateTime.IsLeapYear(start.Year + 1) ? 366 : 365, year.Count);
        Assert.All(year, d => Assert.Equal(1, d.Due));
        var now = (await world.AsAsync(world.Cadre, s => s.YearAsync(world.Village.Id, start.Year))).Value.Where(d => d.Day >= start && d.Day <= start.AddDays(2)).ToList();
        Assert.Equal([(1, 0), (1, 0), (0, 1)], now.Select(d => (d.Done, d.Late)));
    }

    private static Person TestCountyPerson(AppDbContext db, ReminderWorld world) => TestCounty.AddPerson(db, world.County.AddVillage(db), Role.Cadre);
}
