using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Server.Notices.Preferences;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Notices;

[Collection(NoticeGroup.Name)]
public class RoutingTests(NoticeHosts hosts)
{
    private static readonly NoticeOptions Escalation = new(NoticeKind.Escalation);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Tell_OfAUnitWhereThePersonHasNoRole_ReachesNeitherInboxNorChannel(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.Gateway, sink, world.County.County);
        var (stranger, town) = await world.Host.InDatabaseAsync(async db =>
        {
            var people = (TestCounty.AddPerson(db, world.County.AddVillage(db), Role.CenterAdministrator), TestCounty.AddPerson(db, world.County.Town, Role.TownAdministrator));
            await db.SaveChangesAsync();
            return people;
        });
        await world.WriteAsync(s =>
        {
            foreach (var person in new[] { world.Cadre, stranger, town })
                s.Tell(person.Id, "整改逾期", "厕所整改已逾期。", "/app", world.UtcNow, Escalation with { UnitId = world.Village.Id });
        });

        await world.UntilAsync(channel, rows => rows.Count == 2 && rows.All(d => d.State == DeliveryState.Sent));

        Assert.Equal(new[] { world.Cadre.Id, town.Id }.Order(), (await world.OnChannelAsync(channel)).Select(d => d.PersonId!.Value).Order());
        Assert.Equal(2, sink.Taken.Count);
        Assert.Equal((1, 0, 1), (await InboxAsync(world, world.Cadre), await InboxAsync(world, stranger), await InboxAsync(world, town)));
        var withheld = await world.Host.InDatabaseAsync(db => db.Outbox.AsNoTracking().SingleAsync(m => m.PersonId == stranger.Id));
        Assert.Contains("无权查看", withheld.Withheld);
    }

    [Theory, OnSqlite]
    public async Task Send_WhenTheRoleIsRevokedMeanwhile_IsNotSent(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.Gateway, sink);
        world.Clock.MoveTo(world.Clock.WallClock.Date.AddDays(1).AddHours(9));
        await SetAsync(world, world.Cadre, c => (c.QuietFrom, c.QuietUntil) = (new TimeOnly(8, 0), new TimeOnly(10, 0)));
        await TellAsync(world, new NoticeOptions(NoticeKind.Escalation, world.Village.Id));
        await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Pending }]);
        await world.Host.InDatabaseAsync(db => db.RoleGrants.Where(g => g.PersonId == world.Cadre.Id).ExecuteDeleteAsync());
        world.Clock.Advance(TimeSpan.FromHours(2));

        await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Dead }]);

        Assert.Empty(sink.Taken);
        Assert.Contains("无权查看", (await world.OnChannelAsync(channel)).Single().LastError);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Tell_InQuietHours_WaitsUntilTheyEndUnlessUrgent(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.Gateway, sink);
        var start = world.Clock.WallClock.Date.AddDays(1).AddHours(22);
        world.Clock.MoveTo(start);
        await SetAsync(world, world.Cadre, c => (c.QuietFrom, c.QuietUntil) = (new TimeOnly(21, 30), new TimeOnly(7, 0)));
        await TellAsync(world, Escalation);
        await TellAsync(world, Escalation with { Urgent = true });

        await world.UntilAsync(channel, rows => rows.Count == 2 && rows.Any(d => d.State == DeliveryState.Sent));
        Assert.Single(sink.Taken);
        Assert.Equal(2, await InboxAsync(world, world.Cadre));
        world.Clock.MoveTo(start.AddHours(9).AddMinutes(1));
        await world.UntilAsync(channel, rows => rows.All(d => d.State == DeliveryState.Sent));
        Assert.Equal(2, sink.Taken.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Tell_WithADailyDigest_ComesAsOneMessageWithoutWhatMayNoLongerBeSeen(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.Gateway, sink);
        var day = world.Clock.WallClock.Date.AddDays(1);
        world.Clock.MoveTo(day.AddHours(9));
        await SetAsync(world, world.Cadre, c => c.DigestAt = new TimeOnly(18, 0));
        for (var n = 0; n < 3; n++) await TellAsync(world, Escalation, $"事项{n}");
        await TellAsync(world, Escalation with { UnitId = world.Village.Id }, "村里的事");
        await world.UntilAsync(channel, rows => rows.Count == 4);
        Assert.Empty(sink.Taken);
        await world.Host.InDatabaseAsync(db => db.RoleGrants.Where(g => g.PersonId == world.Cadre.Id).ExecuteDeleteAsync());
        world.Clock.MoveTo(day.AddHours(18));

        await world.UntilAsync(channel, rows => rows.Count(d => d.State == DeliveryState.Sent) == 1);

        var text = Assert.Single(sink.TextsOf("hook"));
        Assert.All(Enumerable.Range(0, 3), n => Assert.Contains($"事项{n}", text));
        Assert.DoesNotContain("村里的事", text);
        var rows = await world.OnChannelAsync(channel);
        var digest = rows.Single(d => d.State == DeliveryState.Sent).Id;
        Assert.Equal(3, rows.Count(d => d.State == DeliveryState.Gathered && d.DigestId == digest));
        Assert.Single(rows, d => d.State == DeliveryState.Withheld);
    }

    [Theory, OnSqlite]
    public async Task Tell_UsesTheNearestChannelAboveThatIsMeantForUnitsBelow(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var county = await world.AddChannelAsync(ChannelKind.Gateway, sink, world.County.County);
        var town = await world.AddChannelAsync(ChannelKind.Gateway, sink, world.County.Town);
        var own = await world.AddChannelAsync(ChannelKind.WeCom, sink, world.County.Town, perMinute: 20, forBelow: false);
        await TellAsync(world, Escalation);
        await world.TellGroupAsync("只在镇里的群不转发。");

        await world.UntilAsync(town, rows => rows is [{ State: DeliveryState.Sent }]);

        Assert.Empty(await world.OnChannelAsync(county));
        Assert.Empty(await world.OnChannelAsync(own));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Send_WhenAProcessDiedWhileSending_IsTakenOverAfterItsLeaseAndCounted(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.WeCom, sink, perMinute: 20);
        var now = world.UtcNow;
        await world.Host.InDatabaseAsync(async db =>
        {
            db.Add(new Delivery { ChannelId = channel, UnitId = world.Village.Id, Title = "通知", Text = "开会。", State = DeliveryState.Sending, Attempts = 1, AttemptedUtc = now, NextUtc = now.AddSeconds(120) });
            return await db.SaveChangesAsync();
        });
        await world.DispatchAsync();
        Assert.Empty(sink.Taken);
        world.Clock.Advance(TimeSpan.FromSeconds(121));

        await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Sent, Unsure: 1, Attempts: 2 }]);

        Assert.Contains("补发", Assert.Single(sink.TextsOf("wecom")));
    }

    private static Task TellAsync(NoticeWorld world, NoticeOptions options, string title = "整改逾期") =>
        world.WriteAsync(s => s.Tell(world.Cadre.Id, title, "厕所整改已逾期。", "/app", world.UtcNow, options));

    private static Task SetAsync(NoticeWorld world, Person person, Action<NoticePreference> change) => world.Host.InDatabaseAsync(async db =>
    {
        var preference = new NoticePreference { PersonId = person.Id };
        preference.Fill(new NoticeChoice { Gateway = [NoticeKind.Escalation] });
        change(preference);
        db.Add(preference);
        return await db.SaveChangesAsync();
    });

    private static Task<int> InboxAsync(NoticeWorld world, Person person) => world.Host.InDatabaseAsync(db => db.Inbox.CountAsync(m => m.PersonId == person.Id));
}
