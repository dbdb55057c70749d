namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>MRBS 1.12.2 (PHP-FPM, MariaDB, nginx) on two such cores, measured with this workload: what the goals are ratios to.</summary>
internal static class Peer
{
    public static IReadOnlyDictionary<int, double> CreatePerSecond { get; } = new Dictionary<int, double> { [1] = 90, [8] = 144, [32] = 118 };

    public const double CreateCpu = 14;

    public const double Day = 25.8;

    public const double Month = 61;

    public const double DayPerSecond = 97;

    public const double Memory = 287;
}
