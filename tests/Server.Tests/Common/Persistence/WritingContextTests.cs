using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Tests.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Server.Tests.Common.Persistence;

/// <summary>Units of work follow one another on one context of SQLite; what one of them leaves behind must not reach the next.</summary>
public class WritingContextTests
{
    [Theory, OnSqlite]
    public async Task UnitsOfWork_FollowOneAnotherOnOneConnection_WhichNobodyElseGets(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        var first = await ConnectionAsync(host);
        Assert.Same(first, await ConnectionAsync(host));

        // More contexts than are kept: each has a connection of its own, and none the one that writes.
        var pool = host.Services.GetRequiredService<DbContextPool>();
        for (var round = 0; round < 2; round++)
        {
            var contexts = Enumerable.Range(0, 12).Select(_ => pool.Rent()).ToList();
            var connections = contexts.ConvertAll(c => c.Database.GetDbConnection());
            Assert.Equal(12, connections.Distinct().Count());
            Assert.DoesNotContain(first, connections);
            foreach (var db in contexts)
            {
                Assert.Equal(0, await db.IdempotencyRecords.CountAsync());
                await db.DisposeAsync();
            }
        }

        Assert.Same(first, await ConnectionAsync(host));
    }

    [Theory, OnSqlite]
    public async Task AfterAUnitOfWorkThatFailed_TheNextIsWritten_AndNothingOfTheFirst(DatabaseEngine engine)
    {
        await using var host = await PeopleHost.StartAsync(engine);
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(host, async session =>
        {
            await KeepAsync(session, "half-way");
            throw new InvalidOperationException("in the middle");
        }));
        var refused = await RunAsync(host, async session =>
        {
            await KeepAsync(session, "refused");
            Add(session, "not even saved");
            return Refusal.Conflict("test", "不行。");
        });
        Assert.False(refused.Succeeded);

        var written = await RunAsync(host, session =>
        {
            Assert.Empty(session.Db.ChangeTracker.Entries());
            return KeepAsync(session, "done");
        });
        Assert.Equal(1, written.Value);
        await using var db = host.Services.GetRequiredService<DbContextPool>().Rent();
        Assert.Equal(["done"], await db.IdempotencyRecords.Select(r => r.Key).ToListAsync());
    }

    /// <summary>Writes a row at once, and counts what has been written so far.</summary>
    private static async Task<Outcome<int>> KeepAsync(WriteSession session, string key)
    {
        Add(session, key);
        await session.Db.SaveChangesAsync();
        return await session.Db.IdempotencyRecords.CountAsync();
    }

    private static void Add(WriteSession session, string key) =>
        session.Db.IdempotencyRecords.Add(new IdempotencyRecord { PersonId = Guid.CreateVersion7(), Key = key, RequestHash = "", CreatedUtc = new DateTime(2026, 5, 6, 1, 0, 0) });

    private static async Task<DbConnection> ConnectionAsync(PeopleHost host)
    {
        DbConnection? connection = null;
        var outcome = await RunAsync(host, async session =>
        {
            connection = session.Db.Database.GetDbConnection();
            return await session.Db.IdempotencyRecords.CountAsync();
        });
        Assert.True(outcome.Succeeded);
        return connection!;
    }

    private static async Task<Outcome<int>> RunAsync(PeopleHost host, Func<WriteSession, Task<Outcome<int>>> work)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SerializedWrite>().RunAsync([], work);
    }
}
