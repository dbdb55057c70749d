using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.People;

/// <summary>One server a database engine, in this process and with a clock that tests move forwards; each test brings people of its own.</summary>
public sealed class PeopleHosts : IAsyncLifetime
{
    private readonly Dictionary<DatabaseEngine, PeopleHost> running = [];

    public async Task<PeopleHost> OnAsync(DatabaseEngine engine)
    {
        if (!running.TryGetValue(engine, out var host)) running[engine] = host = await PeopleHost.StartAsync(engine);
        return host;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in running.Values) await host.DisposeAsync();
    }
}
