using System.Buffers;

namespace PartyMassCenter.Server.Common;

/// <summary>Comma-separated lines (RFC 4180) that a spreadsheet can't mistake for formulas.</summary>
public static class Csv
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    // The full-width signs too: spreadsheets with Chinese input read them as the plain ones.
    private static readonly SearchValues<char> StartsFormula = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary>One line with its end.</summary>
    public static string Line(params IEnumerable<string?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    private static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value)) return "";
        var safe = StartsFormula.Contains(value[0]) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
