using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Notices;

namespace PartyMassCenter.Server.Tests.Notices;

[Collection(NoticeGroup.Name)]
public class OperatorTests(NoticeHosts hosts)
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_KeepsSecretsFromEverybody_AndAChangeWithoutThemKeepsThem(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var request = new ChannelRequest { UnitId = world.Village.Id, Kind = ChannelKind.DingTalk, Name = "村干部群", Url = sink.Url("dingtalk"), Secret = sink.Secret, PerMinute = 20 };
        var id = (await world.Host.AsAsync<IChannelService, Outcome<Guid>>(world.Administrator, s => s.AddAsync(request))).Value;
        Assert.True((await TestAsync(world, id)).Sent);

        var shown = (await world.Host.AsAsync<IChannelService, Outcome<IReadOnlyList<ChannelDetails>>>(world.Administrator, s => s.ListAsync(world.Village.Id))).Value.Single();
        Assert.True(shown.HasSecret);
        Assert.DoesNotContain("secret-of", System.Text.Json.JsonSerializer.Serialize(shown));
        var stored = await world.ChannelAsync(id);
        Assert.DoesNotContain(sink.Secret, stored.ProtectedSecrets);
        Assert.DoesNotContain("secret-of", stored.ProtectedSecrets + stored.Address);
        var audit = await world.Host.InDatabaseAsync(db => db.AuditEntries.Where(e => e.SubjectId == id.ToString()).Select(e => e.Before + e.After).ToListAsync());
        Assert.NotEmpty(audit);
        Assert.DoesNotContain(audit, a => a!.Contains(sink.Secret) || a.Contains("secret-of") || a.Contains(stored.ProtectedSecrets!));

        var change = new ChannelRequest { UnitId = world.Village.Id, Kind = ChannelKind.DingTalk, Name = "全村群", PerMinute = 10, Version = shown.Version };
        Assert.True((await world.Host.AsAsync<IChannelService, Outcome>(world.Administrator, s => s.ChangeAsync(id, change))).Succeeded);
        Assert.True((await TestAsync(world, id)).Sent);
        Assert.Empty(sink.Faults);
        Assert.Equal(2, sink.Taken.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Mend_WhenTheTextWasRefused_SendsTheNewOneUnderTheSameNumberAndIsAudited(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        sink.Mood = SinkMood.Refusing;
        var channel = await world.AddChannelAsync(ChannelKind.Webhook, sink);
        await world.TellGroupAsync("写错的内容。");
        await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Dead }]);
        var id = (await world.OnChannelAsync(channel)).Single().Id;
        sink.Mood = SinkMood.Fine;

        var mended = await world.Host.AsAsync<IDeliveryService, Outcome>(world.Administrator, s => s.MendAsync(id, new MendRequest { Title = "停水通知", Text = "改正的内容。" }));

        Assert.True(mended.Succeeded, mended.Message);
        await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Sent }]);
        var text = Assert.Single(sink.TextsOf("hook"));
        Assert.Contains("改正的内容。", text);
        Assert.Contains(NoticeNumber.Of(id), text);
        Assert.True(await world.Host.InDatabaseAsync(db => db.AuditEntries.AnyAsync(e => e.SubjectId == id.ToString() && e.PersonId == world.Administrator.Id)));
        var again = await world.Host.AsAsync<IDeliveryService, Outcome>(world.Administrator, s => s.RetryAsync(id));
        Assert.Equal("delivery.not-failed", again.Refusals.Single().Code);
        Assert.Single(sink.Taken);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task List_MasksWhatTheOperatorHasNoRightToSee(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.Gateway, sink);

        // A person of this village who also has a role in another one, and is told of both.
        var other = await world.Host.InDatabaseAsync(async db =>
        {
            var village = world.County.AddVillage(db);
            db.Add(new PartyMassCenter.Server.People.RoleGrant { PersonId = world.Cadre.Id, UnitId = village.Id, Role = Role.Cadre });
            await db.SaveChangesAsync();
            return village;
        });
        await world.WriteAsync(s =>
        {
            s.Tell(world.Cadre.Id, "本村的事", "内容", "/app", world.UtcNow, new NoticeOptions(NoticeKind.Escalation, world.Village.Id, Urgent: true));
            s.Tell(world.Cadre.Id, "外村的事", "内容", "/app", world.UtcNow, new NoticeOptions(NoticeKind.Escalation, other.Id, Urgent: true));
        });
        await world.UntilAsync(channel, rows => rows.Count == 2 && rows.All(d => d.State == DeliveryState.Sent));

        var shown = (await world.Host.AsAsync<IDeliveryService, Outcome<Paged<DeliveryListItem>>>(world.Administrator, s => s.ListAsync(new DeliveryQuery(world.Village.Id)))).Value;

        Assert.Equal(2, shown.Total);
        Assert.Single(shown.Items, i => i.Title == "本村的事");
        Assert.Single(shown.Items, i => i.Title == "（无权查看内容）");
        Assert.DoesNotContain("外村", System.Text.Json.JsonSerializer.Serialize(shown));
        var queue = Assert.Single((await world.Host.AsAsync<IDeliveryService, Outcome<IReadOnlyList<ChannelQueue>>>(world.Administrator, s => s.QueuesAsync(world.Village.Id))).Value, q => q.ChannelId == channel);
        Assert.Equal((0, 2), (queue.Waiting, queue.SentToday));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SetPaused_HoldsNoticesBackAndLosesNone(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.Webhook, sink);
        Assert.True((await world.Host.AsAsync<IChannelService, Outcome>(world.Administrator, s => s.SetPausedAsync(channel, true))).Succeeded);
        await world.TellGroupAsync("开会。", 3);
        await world.UntilAsync(channel, rows => rows.Count == 3);
        await world.DispatchAsync();
        Assert.Empty(sink.Taken);
        Assert.True((await world.Host.AsAsync<IChannelService, Outcome>(world.Administrator, s => s.SetPausedAsync(channel, false))).Succeeded);

        await world.UntilAsync(channel, rows => rows.All(d => d.State == DeliveryState.Sent));

        Assert.Equal(3, sink.Taken.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Hours_CountWhatLeftInTheLastDay(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var channel = await world.AddChannelAsync(ChannelKind.Webhook, await world.SinkAsync());
        await world.TellGroupAsync("开会。", 3);
        await world.UntilAsync(channel, rows => rows.Count == 3 && rows.All(d => d.State == DeliveryState.Sent));
        var hours = (await world.Host.AsAsync<IDeliveryService, Outcome<IReadOnlyList<DeliveryHour>>>(world.Administrator, s => s.HoursAsync(world.Village.Id))).Value;
        Assert.Equal(24, hours.Count);
        Assert.All(hours.Zip(hours.Skip(1)), pair => Assert.Equal(pair.First.Hour.AddHours(1), pair.Second.Hour));
        Assert.Equal((3, 0), (hours[^1].Sent + hours[^2].Sent, hours.Sum(h => h.Dead)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task TellGroup_OfWhatIsLate_IsNotForTheLoudspeaker(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var robot = await world.AddChannelAsync(ChannelKind.Webhook, sink);
        var speaker = (await world.Host.AsAsync<IChannelService, Outcome<Guid>>(
            world.Administrator, s => s.AddAsync(new ChannelRequest { UnitId = world.Village.Id, Kind = ChannelKind.Loudspeaker, Name = "大喇叭" }))).Value;
        await world.TellGroupAsync("一件事逾期。", kind: NoticeKind.Reminder);
        await world.UntilAsync(robot, rows => rows is [{ State: DeliveryState.Sent }]);
        Assert.Empty(await world.OnChannelAsync(speaker));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SendBroadcast_WithALoudspeaker_WaitsUntilSomebodyHasReadItOut(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var speaker = (await world.Host.AsAsync<IChannelService, Outcome<Guid>>(
            world.Administrator, s => s.AddAsync(new ChannelRequest { UnitId = world.Village.Id, Kind = ChannelKind.Loudspeaker, Name = "大喇叭" }))).Value;
        var sent = await world.Host.AsAsync<IBroadcastService, Outcome<int>>(
            world.Administrator, s => s.SendAsync(new BroadcastRequest { UnitId = world.Village.Id, Title = "停水通知", Text = "明天停水。请提前储水！" }));
        Assert.Equal(1, sent.Value);
        await world.UntilAsync(speaker, rows => rows is [{ State: DeliveryState.Pending }]);

        var script = (await world.Host.AsAsync<IBroadcastService, Outcome<Paged<BroadcastScript>>>(world.Administrator, s => s.ListAsync(world.Village.Id, 0, 10))).Value.Items.Single();
        Assert.Equal(["明天停水。", "请提前储水！"], script.Lines);
        Assert.Contains("停水通知", script.Opening);
        Assert.Null(script.ReadAt);
        Assert.True((await world.Host.AsAsync<IBroadcastService, Outcome>(world.Administrator, s => s.MarkReadAsync(script.Id))).Succeeded);

        Assert.Equal(DeliveryState.Sent, (await world.OnChannelAsync(speaker)).Single().State);
        Assert.NotNull((await world.Host.AsAsync<IBroadcastService, Outcome<BroadcastScript>>(world.Administrator, s => s.GetAsync(script.Id))).Value.ReadAt);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Metrics_TellDepthAndAgeOfTheQueuesAndAttemptsByOutcome(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var (held, running) = (await world.AddChannelAsync(ChannelKind.Feishu, sink, perMinute: 100), await world.AddChannelAsync(ChannelKind.Webhook, sink));
        Assert.True((await world.Host.AsAsync<IChannelService, Outcome>(world.Administrator, s => s.SetPausedAsync(held, true))).Succeeded);
        await world.TellGroupAsync("开会。", 3);
        await world.UntilAsync(running, rows => rows.Count == 3 && rows.All(d => d.State == DeliveryState.Sent));
        world.Clock.Advance(TimeSpan.FromSeconds(90));
        await world.DispatchAsync();

        var text = world.Host.Services.GetRequiredService<PartyMassCenter.Server.Common.Metrics.MetricsText>().Write();

        Assert.Contains("notices_queue_depth{channel=\"Feishu\"} 3\n", text);
        Assert.Contains("notices_queue_depth{channel=\"Webhook\"} 0\n", text);
        Assert.Matches("notices_queue_age_seconds{channel=\"Feishu\"} 9\\d", text);
        Assert.Matches("notices_attempts_total{channel=\"Webhook\",outcome=\"Sent\"} \\d+", text);
    }

    private static async Task<ChannelTest> TestAsync(NoticeWorld world, Guid id) =>
        (await world.Host.AsAsync<IChannelService, Outcome<ChannelTest>>(world.Administrator, s => s.SendTestAsync(id))).Value;
}
