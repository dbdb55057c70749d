using System.Text.RegularExpressions;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests.Checks;

/// <summary>Components stay small: markup, code, injected services and parameters have limits. And what looks like code in them is code.</summary>
internal static partial class RazorShape
{
    public static IEnumerable<string> Violations(IReadOnlyList<SourceFile> files)
    {
        foreach (var file in files.Where(f => f.Extension == ".razor"))
        {
            var behind = files.FirstOrDefault(f => f.Path == file.Path + ".cs")?.Code ?? "";
            var (markup, code) = Split(file.Lines);
            if (markup > 120) yield return $"{file.Path} has {markup} lines of markup (120 at most)";
            if (code > 60) yield return $"{file.Path} has {code} lines of code (60 at most): move it to .razor.cs";
            var injects = Inject().Count(file.Code) + InjectAttribute().Count(file.Code + behind);
            if (injects > 4) yield return $"{file.Path} injects {injects} services (4 at most)";
            var parameters = Parameter().Count(file.Code + behind);
            if (parameters > 8) yield return $"{file.Path} has {parameters} parameters (8 at most)";
            foreach (Match shown in ShownAsItIs().Matches(file.Text)) yield return $"{file.Path} shows the words {shown.Value}: after a Chinese character, write @(…)";
        }
    }

    /// <summary>Lines of markup and of the @code block, which is the last thing in a file.</summary>
    private static (int Markup, int Code) Split(string[] lines)
    {
        var start = Array.FindIndex(lines, l => l.StartsWith("@code", StringComparison.Ordinal));
        return start < 0 ? (lines.Length, 0) : (start, lines.Length - start);
    }

    [GeneratedRegex(@"^\s*@inject\s", RegexOptions.Multiline)]
    private static partial Regex Inject();

    [GeneratedRegex(@"\[Inject\b")]
    private static partial Regex InjectAttribute();

    [GeneratedRegex(@"\[(?:[\w,() =]+,\s*)?Parameter\b")]
    private static partial Regex Parameter();

    // To Razor that is an address of electronic mail, and so text.
    [GeneratedRegex(@"\p{Lo}@[A-Za-z_][\w.]*")]
    private static partial Regex ShownAsItIs();
}
