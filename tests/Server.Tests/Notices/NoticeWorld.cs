using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Server.People;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Notices;

namespace PartyMassCenter.Server.Tests.Notices;

/// <summary>A county of its own on a shared server, with a village, its people, and sinks at the other end of its channels.</summary>
public sealed class NoticeWorld : IAsyncDisposable
{
    private readonly List<NoticeSink> sinks = [];

    private NoticeWorld(PeopleHost host, TestCounty county, OrgUnit village, Person administrator, Person cadre) =>
        (Host, County, Village, Administrator, Cadre) = (host, county, village, administrator, cadre);

    public PeopleHost Host { get; }

    public TestCounty County { get; }

    public OrgUnit Village { get; }

    public Person Administrator { get; }

    public Person Cadre { get; }

    public TestClock Clock => Host.Clock;

    public DateTime UtcNow => Clock.GetUtcNow().UtcDateTime;

    public static Task<NoticeWorld> AddToAsync(PeopleHost host) => host.InDatabaseAsync(async db =>
    {
        var county = TestCounty.AddTo(db, "柳溪");
        var village = county.AddVillage(db);
        var world = new NoticeWorld(host, county, village, TestCounty.AddPerson(db, village, Role.CenterAdministrator), TestCounty.AddPerson(db, village, Role.Cadre));
        await db.SaveChangesAsync();
        return world;
    });

    public async Task<NoticeSink> SinkAsync()
    {
        var sink = await NoticeSink.StartAsync(Clock);
        sinks.Add(sink);
        return sink;
    }

    /// <summary>A channel of a unit (the village) whose other end is a sink.</summary>
    public Task<Guid> AddChannelAsync(ChannelKind kind, NoticeSink sink, OrgUnit? unit = null, int perMinute = 0, bool forBelow = true) => Host.InDatabaseAsync(async db =>
    {
        var robot = kind switch { ChannelKind.WeCom => "wecom", ChannelKind.DingTalk => "dingtalk", ChannelKind.Feishu => "feishu", _ => "hook" };
        var channel = new NoticeChannel
        {
            UnitId = (unit ?? Village).Id,
            Kind = kind,
            Name = ChannelKinds.Name(kind),
            ProtectedSecrets = Host.Services.GetRequiredService<SecretBox>().Close(new ChannelSecrets(sink.Url(robot), sink.Secret)),
            ForBelow = forBelow,
            PerMinute = perMinute,
            Kinds = NoticeKinds.Bits(NoticeKinds.All),
        };
        db.Add(channel);
        await db.SaveChangesAsync();
        return channel.Id;
    });

    public Task WriteAsync(Action<WriteSession> tell) => InScopeAsync<SerializedWrite>(async write =>
    {
        var outcome = await write.RunAsync<int>([], session =>
        {
            tell(session);
            return Task.FromResult<Outcome<int>>(0);
        });
        Assert.True(outcome.Succeeded);
    });

    public Task TellGroupAsync(string text, int count = 1, NoticeKind kind = NoticeKind.Announcement) => WriteAsync(session =>
    {
        for (var n = 0; n < count; n++) session.TellGroup(Village.Id, kind, $"通知{n + 1}", text, "/app/inbox", UtcNow);
    });

    /// <summary>A round of delivery, and everything that it started.</summary>
    public async Task DispatchAsync()
    {
        await InScopeAsync<NoticeDispatch>(d => d.RunAsync(default));
        await Host.Services.GetRequiredService<ChannelRuns>().IdleAsync();
    }

    /// <summary>Rounds until the deliveries of a channel are as they should be; the server's own rounds run beside these.</summary>
    public Task UntilAsync(Guid channel, Func<IReadOnlyList<Delivery>, bool> done) => Eventually.AsyncOrThrow(
        async () =>
        {
            await DispatchAsync();
            return done(await OnChannelAsync(channel));
        },
        TimeSpan.FromSeconds(20),
        () => string.Join('\n', OnChannelAsync(channel).Result.Select(d => $"{d.State} {d.Attempts} {d.Unsure} {d.LastError}")));

    public Task<IReadOnlyList<Delivery>> OnChannelAsync(Guid channel) => Host.InDatabaseAsync<IReadOnlyList<Delivery>>(
        db => db.Set<Delivery>().AsNoTracking().Where(d => d.ChannelId == channel).OrderBy(d => d.Id).ToListAsync().ContinueWith(t => (IReadOnlyList<Delivery>)t.Result, TaskScheduler.Default));

    public Task<NoticeChannel> ChannelAsync(Guid id) => Host.InDatabaseAsync(db => db.Set<NoticeChannel>().AsNoTracking().FirstAsync(c => c.Id == id));

    public async ValueTask DisposeAsync()
    {
        // The server and its clock go on to other tests: nothing of this one must wake up there.
        await Host.InDatabaseAsync(db => db.Set<NoticeChannel>().ExecuteUpdateAsync(s => s.SetProperty(c => c.Removed, true)));
        await Host.Services.GetRequiredService<ChannelRuns>().IdleAsync();
        foreach (var sink in sinks) await sink.DisposeAsync();
    }

    private async Task InScopeAsync<T>(Func<T, Task> work)
        where T : notnull
    {
        await using var scope = Host.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<T>());
    }
}
