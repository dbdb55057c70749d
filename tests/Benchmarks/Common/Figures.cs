using System.Globalization;

namespace PartyMassCenter.Benchmarks.Common;

/// <summary>Prints figures, one a line: name, value, unit, and what it is compared with.</summary>
public sealed class Figures(TextWriter output)
{
    public void Print(string name, double value, string unit) => output.WriteLine($"{name} {Number(value)} {unit}");

    /// <param name="to">The peer or limit that the ratio is to.</param>
    public void Print(string name, double value, string unit, string to, double ratio) => output.WriteLine($"{name} {Number(value)} {unit} {to} {Number(ratio)}");

    private static string Number(double value) => value.ToString(Math.Abs(value) >= 100 ? "0" : "0.###", CultureInfo.InvariantCulture);
}
