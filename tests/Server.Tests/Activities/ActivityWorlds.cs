using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Activities;

/// <summary>One server a database engine in this process, with a county, started when the first test wants it; each test has a village of its own.</summary>
public sealed class ActivityWorlds : IAsyncLifetime
{
    private readonly Dictionary<DatabaseEngine, (PeopleHost Host, TestCounty County)> running = [];

    public async Task<ActivityWorld> OnAsync(DatabaseEngine engine)
    {
        if (!running.TryGetValue(engine, out var place))
        {
            var host = await PeopleHost.StartAsync(engine);
            var county = await host.InDatabaseAsync(async db =>
            {
                var added = TestCounty.AddTo(db, "清河");
                await db.SaveChangesAsync();
                return added;
            });
            running[engine] = place = (host, county);
        }

        return await ActivityWorld.CreateAsync(place.Host, place.County);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var (host, _) in running.Values) await host.DisposeAsync();
    }
}
