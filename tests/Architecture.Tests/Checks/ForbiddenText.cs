using System.Text.RegularExpressions;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests.Checks;

/// <summary>Nothing left for later, and nothing that only one machine has.</summary>
internal static partial class ForbiddenText
{
    public static IEnumerable<string> Violations(IEnumerable<SourceFile> files) =>
        from file in files
        from number in Enumerable.Range(0, file.Lines.Length)
        let line = file.Lines[number]
        where Later().IsMatch(line) || Machine().IsMatch(line)
        select $"{file.Path}:{number + 1}: {line.Trim()}";

    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HA[C]K|XX[X])\b|NotImplemented[E]xception")]
    private static partial Regex Later();

    [GeneratedRegex(@"(?<![\w.~])/(work|ro[o]t|home)/[\w.]|[A-Z]:\\Users\\|registry\.npm[j]s|api\.nu[g]et|art[i]factory|package[s]?-proxy")]
    private static partial Regex Machine();
}
