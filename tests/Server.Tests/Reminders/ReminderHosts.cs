using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Reminders;

/// <summary>One server a database engine, in this process and with a clock that tests move; each test gets a county of its own.</summary>
public sealed class ReminderHosts : IAsyncLifetime
{
    private readonly Dictionary<DatabaseEngine, PeopleHost> running = [];

    public async Task<ReminderWorld> OnAsync(DatabaseEngine engine)
    {
        if (!running.TryGetValue(engine, out var host)) running[engine] = host = await PeopleHost.StartAsync(engine);
        return await ReminderWorld.AddToAsync(host);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var host in running.Values) await host.DisposeAsync();
    }
}
