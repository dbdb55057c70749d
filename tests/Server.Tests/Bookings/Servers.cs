using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Servers;

namespace PartyMassCenter.Server.Tests.Bookings;

/// <summary>One running server a database engine, started when the first test wants it and shared by all tests of the collection.</summary>
public sealed class Servers : IAsyncLifetime
{
    private readonly Dictionary<DatabaseEngine, RunningServer> running = [];

    public async Task<RunningServer> OnAsync(DatabaseEngine engine)
    {
        if (!running.TryGetValue(engine, out var server)) running[engine] = server = await RunningServer.StartAsync(engine);
        return server;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var server in running.Values) await server.DisposeAsync();
    }
}
