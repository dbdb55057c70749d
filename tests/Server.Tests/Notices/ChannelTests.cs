using System.Text;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Notices;

namespace PartyMassCenter.Server.Tests.Notices;

[Collection(NoticeGroup.Name)]
public class ChannelTests(NoticeHosts hosts)
{
    private static readonly (ChannelKind Kind, string Path)[] Groups =
        [(ChannelKind.WeCom, "wecom"), (ChannelKind.DingTalk, "dingtalk"), (ChannelKind.Feishu, "feishu"), (ChannelKind.Webhook, "hook")];

    [Theory, OnSqlite, OnPostgreSql]
    public async Task TellGroup_WithEachRobot_IsSignedAndArrivesOnceWithItsNumber(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channels = new List<Guid>();
        foreach (var (kind, _) in Groups) channels.Add(await world.AddChannelAsync(kind, sink, perMinute: 20));
        await world.TellGroupAsync("明天上午九点停水。");

        foreach (var channel in channels) await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Sent }]);

        Assert.Empty(sink.Faults);
        foreach (var (index, (_, path)) in Groups.Index())
        {
            var text = Assert.Single(sink.TextsOf(path));
            Assert.Contains("明天上午九点停水。", text);
            Assert.Contains("https://dq.example.cn/app/inbox", text);
            Assert.Contains(NoticeNumber.Of((await world.OnChannelAsync(channels[index])).Single().Id), text);
        }
    }

    [Theory, OnSqlite]
    public async Task TellGroup_WhenTheTextIsTooLongForTheRobot_IsCutBetweenCharactersAndKeepsItsNumber(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.WeCom, sink, perMinute: 20);
        await world.WriteAsync(s => s.TellGroup(world.Village.Id, NoticeKind.Announcement, "长通知", string.Concat(Enumerable.Repeat("通知内容很长𠮷", 70)), "/app", world.UtcNow));
        await world.Host.InDatabaseAsync(async db =>
        {
            db.Add(new PartyMassCenter.Server.Notices.Templates.NoticeTemplate { UnitId = world.Village.Id, Kind = NoticeKind.Announcement, Channel = ChannelKind.WeCom, Heading = "{标题}", Body = "{内容}{内容}" });
            return await db.SaveChangesAsync();
        });

        await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Sent }]);

        var text = Assert.Single(sink.TextsOf("wecom"));
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 2000, 2048);
        Assert.EndsWith(NoticeNumber.Of((await world.OnChannelAsync(channel)).Single().Id), text);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Send_WhenTheRobotTakesTwentyAMinute_NeverSendsMoreAndLosesNothing(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.WeCom, sink, perMinute: 20);
        await world.TellGroupAsync("开会。", 50);

        await world.UntilAsync(channel, rows => rows.Count(d => d.State == DeliveryState.Sent) == 20);
        await world.DispatchAsync();
        Assert.Equal(20, sink.Taken.Count);
        world.Clock.Advance(TimeSpan.FromSeconds(62));
        await world.UntilAsync(channel, rows => rows.Count(d => d.State == DeliveryState.Sent) == 40);
        world.Clock.Advance(TimeSpan.FromSeconds(62));
        await world.UntilAsync(channel, rows => rows.All(d => d.State == DeliveryState.Sent));

        Assert.Empty(sink.Faults);
        Assert.Equal(50, sink.TextsOf("wecom").Distinct().Count());
        Assert.Equal(50, sink.Taken.Count);
    }

    [Theory, OnSqlite]
    public async Task Send_WhenDingTalkIsThrottled_RestsTenMinutesWithoutLosingAttempts(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        var channel = await world.AddChannelAsync(ChannelKind.DingTalk, sink, perMinute: 0);
        await world.TellGroupAsync("开会。", 25);

        await world.UntilAsync(channel, rows => rows.Count(d => d.State == DeliveryState.Sent) == 20 && sink.Faults.Count > 0);
        var rest = (await world.ChannelAsync(channel)).BlockedUntilUtc!.Value - world.UtcNow;
        Assert.Equal(10, rest.TotalMinutes, 1);
        Assert.All((await world.OnChannelAsync(channel)).Where(d => d.State != DeliveryState.Sent), d => Assert.Equal(0, d.Attempts));
        world.Clock.Advance(TimeSpan.FromMinutes(9));
        await world.DispatchAsync();
        Assert.Equal(20, sink.Taken.Count);
        world.Clock.Advance(TimeSpan.FromSeconds(61));
        await world.UntilAsync(channel, rows => rows.All(d => d.State == DeliveryState.Sent));

        Assert.Equal(25, sink.Taken.Count);
        Assert.Equal(["dingtalk 130101"], sink.Faults);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Send_WhenTheServerIsBroken_IsTriedAfterGrowingPausesAndThenDead(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        sink.Mood = SinkMood.Broken;
        var channel = await world.AddChannelAsync(ChannelKind.Webhook, sink);
        await world.TellGroupAsync("开会。");
        List<double> pauses = [];
        for (var attempt = 1; attempt < 4; attempt++)
        {
            var expected = attempt;
            await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Failed, Attempts: var n }] && n == expected);
            pauses.Add(((await world.OnChannelAsync(channel)).Single().NextUtc - world.UtcNow).TotalSeconds);
            world.Clock.Advance(TimeSpan.FromSeconds(pauses[^1] + 1));
        }

        await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Dead }]);

        Assert.InRange(pauses[0], 60, 90);
        Assert.InRange(pauses[1], 120, 180);
        Assert.InRange(pauses[2], 240, 360);
        Assert.Contains("500", (await world.OnChannelAsync(channel)).Single().LastError);
        Assert.Empty(sink.Taken);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Send_WhenOneChannelHangs_OthersGoOnAndNothingIsLost(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var (stuck, well) = (await world.SinkAsync(), await world.SinkAsync());
        stuck.Mood = SinkMood.Hanging;
        var (hanging, running) = (await world.AddChannelAsync(ChannelKind.Feishu, stuck), await world.AddChannelAsync(ChannelKind.Webhook, well));
        await world.TellGroupAsync("开会。", 30);

        await world.UntilAsync(running, rows => rows.Count == 30 && rows.All(d => d.State == DeliveryState.Sent));
        await world.UntilAsync(hanging, rows => rows.Any(d => d.State == DeliveryState.Failed && d.Unsure == 1) && rows.All(d => d.State != DeliveryState.Sending));
        Assert.NotNull((await world.ChannelAsync(hanging)).BlockedUntilUtc);
        Assert.True((await world.OnChannelAsync(hanging)).Count(d => d.Attempts > 0) <= 3, "a hanging channel must not use up everybody's attempts");

        stuck.Mood = SinkMood.Fine;
        world.Clock.Advance(TimeSpan.FromMinutes(10));
        await world.UntilAsync(hanging, rows => rows.All(d => d.State == DeliveryState.Sent));
        Assert.Equal(30, stuck.Taken.Count);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Send_WhenTheAnswerComesTooLate_IsRepeatedOnceUnderTheSameNumberAndCounted(DatabaseEngine engine)
    {
        await using var world = await hosts.OnAsync(engine);
        var sink = await world.SinkAsync();
        sink.Mood = SinkMood.Late;
        var (robot, hook) = (await world.AddChannelAsync(ChannelKind.WeCom, sink, perMinute: 20), await world.AddChannelAsync(ChannelKind.Webhook, sink));
        await world.TellGroupAsync("开会。");
        foreach (var channel in new[] { robot, hook }) await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Failed, Unsure: 1 }]);
        sink.Mood = SinkMood.Fine;
        world.Clock.Advance(TimeSpan.FromMinutes(3));
        foreach (var channel in new[] { robot, hook }) await world.UntilAsync(channel, rows => rows is [{ State: DeliveryState.Sent, Unsure: 1 }]);

        var number = NoticeNumber.Of((await world.OnChannelAsync(robot)).Single().Id);
        var texts = sink.TextsOf("wecom");
        Assert.Equal(2, texts.Count);
        Assert.All(texts, t => Assert.Contains(number, t));
        Assert.Contains("补发", texts[1]);
        Assert.Single(sink.TextsOf("hook"));
        Assert.Equal(1, sink.Repeated);
    }
}
