using System.Diagnostics;

namespace PartyMassCenter.Benchmarks.Common;

/// <summary>Runs work by several clients at once and measures it.</summary>
public static class Load
{
    /// <summary>Shares <paramref name="count"/> pieces of work among the clients; pieces a second.</summary>
    public static async Task<double> PerSecondAsync(int clients, int count, Func<int, Task> work)
    {
        var next = -1;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) < count) await work(client);
        })));
        return count / watch.Elapsed.TotalSeconds;
    }

    /// <summary>Milliseconds of each of several runs, one after another.</summary>
    public static async Task<double[]> MillisecondsAsync(int count, Func<Task> work)
    {
        var times = new double[count];
        for (var n = 0; n < count; n++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            times[n] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return times;
    }

    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
