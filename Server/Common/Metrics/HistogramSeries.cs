using System.Globalization;
using System.Text;

namespace PartyMassCenter.Server.Common.Metrics;

/// <summary>How often which length occurred; the buckets suit seconds from a millisecond to a minute.</summary>
internal sealed class HistogramSeries : Series
{
    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

    private readonly Lock turn = new();
    private readonly long[] counts = new long[Bounds.Length + 1];
    private double sum;

    public override void Take(double value)
    {
        var bucket = Array.BinarySearch(Bounds, value);
        lock (turn)
        {
            counts[bucket < 0 ? ~bucket : bucket]++;
            sum += value;
        }
    }

    public override void Write(StringBuilder text, string name, string labels)
    {
        lock (turn)
        {
            var (before, total) = (labels.Length == 0 ? "" : labels + ",", 0L);
            for (var n = 0; n < counts.Length; n++)
            {
                total += counts[n];
                var bound = n < Bounds.Length ? Bounds[n].ToString(CultureInfo.InvariantCulture) : "+Inf";
                Line(text, name + "_bucket", $"{before}le=\"{bound}\"", total);
            }

            Line(text, name + "_sum", labels, sum);
            Line(text, name + "_count", labels, total);
        }
    }
}
