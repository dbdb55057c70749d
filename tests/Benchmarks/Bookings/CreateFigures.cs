using PartyMassCenter.Benchmarks.Common;

namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>Creating distinct free bookings by 1, 8 and 32 clients, beside the limit measured in between.</summary>
internal sealed class CreateFigures(Figures figures, string suffix)
{
    private const int Requests = 400;

    private readonly Dictionary<int, List<double>> rates = new() { [1] = [], [8] = [], [32] = [] };
    private readonly List<double> limits = [];
    private readonly List<double> shares = [];
    private readonly List<double> cpu = [];

    /// <summary>Creates a second at 8 clients.</summary>
    public double At8 => rates[8].Median();

    public async Task MeasureAsync(Clients clients, FreeSlots slots, ProcessMeter meter, DurableInserts limit, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var before = meter.CpuMilliseconds;
            foreach (var (count, list) in rates)
            {
                list.Add(await Load.PerSecondAsync(count, Requests, c => clients.BookAsync(c, slots.Next())));
                if (count != 8) continue;
                var spent = meter.CpuMilliseconds;
                limits.Add(await limit.MeasureAsync(8, 2000));
                before += meter.CpuMilliseconds - spent;
                shares.Add(list[^1] / limits[^1]);
            }

            cpu.Add((meter.CpuMilliseconds - before) / (Requests * rates.Count));
        }
    }

    /// <param name="smallAt8">The same at the small size, or null.</param>
    public void Print(double? smallAt8)
    {
        foreach (var (count, list) in rates)
            figures.Print($"create.{count}{suffix}", list.Median(), "per-s", "mrbs", list.Median() / Peer.CreatePerSecond[count]);
        figures.Print("create.cpu" + suffix, cpu.Median(), "ms", "mrbs", cpu.Median() / Peer.CreateCpu);
        figures.Print("create.limit" + suffix, limits.Median(), "per-s");
        figures.Print("create.8.share" + suffix, 100 * shares.Median(), "%", "create.limit", shares.Median());
        if (smallAt8 is { } small) figures.Print("create.8.growth" + suffix, small / At8, "times-slower", "create.8", small / At8);
    }
}
