using System.Text;

namespace PartyMassCenter.Server.Common.Metrics;

/// <summary>A counter or a gauge.</summary>
/// <param name="adds">Whether measurements are added up; otherwise the last one counts.</param>
internal sealed class ValueSeries(bool adds) : Series
{
    private readonly Lock turn = new();
    private double current;

    public override void Take(double value)
    {
        lock (turn) current = adds ? current + value : value;
    }

    public override void Write(StringBuilder text, string name, string labels)
    {
        lock (turn) Line(text, name, labels, current);
    }
}
