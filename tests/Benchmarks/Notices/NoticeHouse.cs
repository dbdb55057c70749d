using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Live;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Notices;

namespace PartyMassCenter.Benchmarks.Notices;

/// <summary>The system's own services for notices, without its web server, and a village whose people have phones.</summary>
internal sealed class NoticeHouse : IAsyncDisposable
{
    private readonly IHost host;

    private NoticeHouse(IHost host) => this.host = host;

    public IServiceProvider Services => host.Services;

    public Guid UnitId { get; private set; }

    public IReadOnlyList<Guid> People { get; private set; } = [];

    public DateTime UtcNow => Services.GetRequiredService<CenterClock>().UtcNow;

    public static async Task<NoticeHouse> BuildAsync(TestDatabase database, NoticeSink sink, int people)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(database.Settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value)).Append(new("Notices:PrivateHosts", "127.0.0.1")));
        var folder = new DataFolder(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(folder).AddSingleton(TimeProvider.System).AddSingleton<CenterClock>().AddSingleton<LiveUpdates>().AddScoped<ActorHolder>().AddScoped<AccessControl>();
        builder.Services.AddPersistence(builder.Configuration);
        builder.Services.AddDataProtection().SetApplicationName("PartyMassCenter").PersistKeysToFileSystem(new DirectoryInfo(folder.Folder("keys")));
        builder.Services.AddNotices();
        var house = new NoticeHouse(builder.Build());
        await Migrator.MigrateAsync(house.Services);
        await house.FillAsync(sink, people);
        return house;
    }

    public async ValueTask DisposeAsync()
    {
        if (host is IAsyncDisposable disposable) await disposable.DisposeAsync();
    }

    private async Task FillAsync(NoticeSink sink, int people)
    {
        await using var scope = Services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
        var village = new OrgUnit { Name = "测量村", Kind = UnitKind.Village };
        village.Path = OrgUnit.PathBelow(null, village.Id);
        var persons = Enumerable.Range(0, people).Select(n => new Person
        {
            Id = Guid.CreateVersion7(),
            UserName = $"person{n}",
            NormalizedUserName = $"PERSON{n}",
            Name = $"王{n}",
            PhoneNumber = "13800001234",
            UnitId = village.Id,
            SecurityStamp = $"{n}",
        }).ToList();
        db.Add(village);
        db.AddRange(persons);
        db.AddRange(persons.Select(p => new RoleGrant { PersonId = p.Id, UnitId = village.Id, Role = Role.Cadre }));
        db.Add(new NoticeChannel
        {
            UnitId = village.Id,
            Kind = ChannelKind.Gateway,
            Name = "短信网关",
            Kinds = NoticeKinds.Bits(NoticeKinds.All),
            ProtectedSecrets = Services.GetRequiredService<SecretBox>().Close(new ChannelSecrets(sink.Url("hook"), sink.Secret)),
        });
        await db.SaveChangesAsync();
        (UnitId, People) = (village.Id, [.. persons.Select(p => p.Id)]);
    }
}
