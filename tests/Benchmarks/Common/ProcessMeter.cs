using System.Globalization;

namespace PartyMassCenter.Benchmarks.Common;

/// <summary>CPU time and memory of another process, from the kernel.</summary>
public sealed class ProcessMeter(int processId)
{
    private const double MillisecondsPerTick = 10;

    /// <summary>User and system time so far.</summary>
    public double CpuMilliseconds
    {
        get
        {
            var stat = File.ReadAllText($"/proc/{processId}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (Parse(fields[11]) + Parse(fields[12])) * MillisecondsPerTick;
        }
    }

    /// <summary>Resident memory.</summary>
    public double Megabytes => Kilobytes("VmRSS:") / 1024;

    private double Kilobytes(string name) =>
        Parse(File.ReadLines($"/proc/{processId}/status").First(l => l.StartsWith(name, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
