using System.Globalization;
using System.Text;

namespace PartyMassCenter.Server.Common.Metrics;

/// <summary>The values of one instrument with one combination of tags.</summary>
internal abstract class Series
{
    public abstract void Take(double value);

    /// <summary>Appends its lines.</summary>
    /// <param name="labels">As they stand between the braces; may be empty.</param>
    public abstract void Write(StringBuilder text, string name, string labels);

    protected static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0) text.Append('{').Append(labels).Append('}');
        text.Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }
}
