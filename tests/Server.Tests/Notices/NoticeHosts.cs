using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Notices;

/// <summary>One server a database engine, in this process and with a clock that tests move; each test gets a county and sinks of its own.</summary>
public sealed class NoticeHosts : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Notices:PrivateHosts"] = "127.0.0.1, localhost",
        ["Notices:SiteAddress"] = "https://dq.example.cn/",
        ["Notices:TimeoutSeconds"] = "3",
        ["Notices:MostAttempts"] = "4",
    };

    private readonly Dictionary<DatabaseEngine, PeopleHost> running = [];

    public async Task<NoticeWorld> OnAsync(DatabaseEngine engine)
    {
        if (!running.TryGetValue(engine, out var host)) running[engine] = host = await PeopleHost.StartAsync(engine, settings: Settings);
        return await NoticeWorld.AddToAsync(host);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in running.Values) await host.DisposeAsync();
    }
}
