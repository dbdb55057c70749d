using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Notices;

public class NoticeKeyTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Tell_UnderAKeyManyTimesAtOnce_IsWrittenOnceAPerson(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var (one, two, village) = await host.InDatabaseAsync(async db =>
        {
            var unit = TestCounty.AddTo(db, "柳溪").AddVillage(db);
            var people = (TestCounty.AddPerson(db, unit, Role.Cadre), TestCounty.AddPerson(db, unit, Role.Cadre), unit);
            await db.SaveChangesAsync();
            return people;
        });
        var now = host.Clock.GetUtcNow().UtcDateTime;

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => WriteAsync(host, session =>
        {
            var once = new NoticeOptions(NoticeKind.Reminder, village.Id, Key: "reminder:1:due");
            session.Tell(one.Id, "灯带检查", "今晚检查灯带。", "/app", now, once);
            session.Tell(one.Id, "灯带检查", "今晚检查灯带。", "/app", now, once);
            session.Tell(two.Id, "灯带检查", "今晚检查灯带。", "/app", now, once);
            session.TellGroup(village.Id, NoticeKind.Reminder, "灯带检查", "今晚检查灯带。", "/app", now, "reminder:1:due");
        })));
        await WriteAsync(host, session => session.Tell(one.Id, "灯带检查", "没有键，每次都写。", "/app", now));

        var written = await host.InDatabaseAsync(db => db.Outbox.AsNoTracking().ToListAsync());
        Assert.Equal(2, written.Count(m => m.PersonId == one.Id));
        Assert.Single(written, m => m.PersonId == one.Id && m.Key == "reminder:1:due" && m.Kind == NoticeKind.Reminder && m.UnitId == village.Id);
        Assert.Single(written, m => m.PersonId == two.Id);
        Assert.Single(written, m => m.PersonId is null && m.UnitId == village.Id);
    }

    private static async Task WriteAsync(PeopleHost host, Action<WriteSession> tell)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<SerializedWrite>().RunAsync<int>([], session =>
        {
            tell(session);
            return Task.FromResult<Outcome<int>>(0);
        });
        Assert.True(outcome.Succeeded);
    }
}
