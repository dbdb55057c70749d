using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Benchmarks.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices;
using PartyMassCenter.Server.Notices.Deliveries;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.TestKit.Databases;
using PartyMassCenter.TestKit.Notices;

namespace PartyMassCenter.Benchmarks.Notices;

/// <summary>
/// Due notices from the business transaction to a text-message gateway on loopback: written, put into inboxes, signed, posted one by one, recorded.
/// The limit is bare row updates: the same rows, in the same database, one statement a row, as many a transaction as a batch of deliveries has.
/// </summary>
internal sealed class NoticesBenchmark(Figures figures, bool quick, DatabaseEngine engine)
{
    private const int ATransaction = 500;

    private readonly int count = quick ? 5_000 : 100_000;

    public async Task RunAsync()
    {
        await using var sink = await NoticeSink.StartAsync();
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var house = await NoticeHouse.BuildAsync(database, sink, people: 1_000);

        // Warm-up: what is compiled and cached on the first thousand is not what is measured.
        await EnqueueAsync(house, 1_000, "warm");
        await DrainAsync(house, sink, 1_000);

        var enqueue = await EnqueueAsync(house, count, "due");
        var drain = await DrainAsync(house, sink, count + 1_000);
        var (updates, rows) = await BareUpdates.MeasureAsync(database, Math.Min(count, 20_000), ATransaction);
        Console.Error.WriteLine($"{rows} rows updated");
        var arrived = sink.Taken.Select(t => t.Text).ToList();
        figures.Print("enqueue", enqueue, "per-s");
        figures.Print("drain", drain, "per-s");
        figures.Print("updates", updates, "per-s");
        figures.Print("drain.share", drain / updates, "share", "bare-row-updates", drain / updates);
        figures.Print("lost", count + 1_000 - arrived.Distinct().Count(), "notices");
        figures.Print("doubled", arrived.Count - arrived.Distinct().Count() + sink.Repeated, "notices");
    }

    /// <summary>Business transactions that tell people something, by four writers at once; notices a second.</summary>
    private static async Task<double> EnqueueAsync(NoticeHouse house, int notices, string key)
    {
        var watch = Stopwatch.StartNew();
        var next = -1;
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var from = Interlocked.Add(ref next, ATransaction) - ATransaction + 1; from < notices; from = Interlocked.Add(ref next, ATransaction) - ATransaction + 1)
            {
                await using var scope = house.Services.CreateAsyncScope();
                var (first, until) = (from, Math.Min(notices, from + ATransaction));
                await scope.ServiceProvider.GetRequiredService<SerializedWrite>().RunAsync<int>([], session =>
                {
                    for (var n = first; n < until; n++)
                    {
                        session.Tell(
                            house.People[n % house.People.Count], "整改逾期", $"第{key}{n}件整改已逾期，请尽快处理。", "/app/inbox", house.UtcNow,
                            new NoticeOptions(NoticeKind.Escalation, house.UnitId, Urgent: true, Key: $"bench:{key}:{n}"));
                    }

                    return Task.FromResult<Outcome<int>>(0);
                });
            }
        })));
        return notices / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Until every delivery is recorded as sent; notices a second.</summary>
    private static async Task<double> DrainAsync(NoticeHouse house, NoticeSink sink, int total)
    {
        var before = sink.Taken.Count;
        var runs = house.Services.GetRequiredService<ChannelRuns>();
        var watch = Stopwatch.StartNew();
        while (true)
        {
            await using (var scope = house.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<NoticeDispatch>().RunAsync(default);
            await runs.IdleAsync();
            await using var check = house.Services.CreateAsyncScope();
            await using var db = check.ServiceProvider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
            if (await db.Set<Delivery>().CountAsync(d => d.State == DeliveryState.Sent) >= total) break;
            if (watch.Elapsed > TimeSpan.FromMinutes(20)) throw new TimeoutException($"{sink.Taken.Count} of {total} arrived");
        }

        return (total - before) / watch.Elapsed.TotalSeconds;
    }
}
