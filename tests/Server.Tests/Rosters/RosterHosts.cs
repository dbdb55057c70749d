using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Rosters;

/// <summary>One server a database engine, in this process and with a clock that tests move; each test gets a village of its own.</summary>
public sealed class RosterHosts : IAsyncLifetime
{
    private readonly Dictionary<DatabaseEngine, PeopleHost> running = [];

    public async Task<RosterWorld> OnAsync(DatabaseEngine engine)
    {
        if (!running.TryGetValue(engine, out var host)) running[engine] = host = await PeopleHost.StartAsync(engine);
        return await RosterWorld.AddToAsync(host);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in running.Values) await host.DisposeAsync();
    }
}
