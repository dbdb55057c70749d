using System.Text.RegularExpressions;
using PartyMassCenter.Architecture.Tests.Reading;

namespace PartyMassCenter.Architecture.Tests.Checks;

/// <summary>A type is a file, a file is found by its name, is short, and lies no deeper than three folders.</summary>
internal static partial class SourceShape
{
    public const int LongestFile = 300;

    public static IEnumerable<string> Types(IEnumerable<SourceFile> files)
    {
        foreach (var file in files.Where(f => f.Extension == ".cs" && f.Name is not ("Program.cs" or "GlobalUsings.cs" or "AssemblyInfo.cs")))
        {
            var types = Declaration().Matches(file.Code).Select(m => m.Groups["name"].Value + (m.Groups["generic"].Success ? "<T>" : "")).Distinct().ToArray();
            var expected = file.Name.Split('.')[0];
            if (types.Length != 1)
                yield return $"{file.Path} declares {types.Length} types: {string.Join(", ", types)}";
            else if (types[0] != expected && types[0] != $"{expected}<T>" && types[0].Replace("<T>", "OfT", StringComparison.Ordinal) != expected)
                yield return $"{file.Path} declares {types[0]}";
        }
    }

    public static IEnumerable<string> Lengths(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Extension is ".cs" or ".razor" or ".js" or ".css" && !Sources.IsMigration(file) && file.Lines.Length > LongestFile
        select $"{file.Path} has {file.Lines.Length} lines";

    public static IEnumerable<string> Depths(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Extension is ".cs" or ".razor" && file.Parts.Length > 4
        select $"{file.Path} lies {file.Parts.Length - 1} folders deep";

    public static IEnumerable<string> Namespaces(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Extension == ".cs" && file.Project is "Shared" or "Client" or "Server" && file.Parts.Length > 2
        let expected = string.Join('.', file.Parts[..^1].Prepend("PartyMassCenter"))
        let found = Namespace().Match(file.Code).Groups[1].Value
        where found.Length > 0 && found != expected
        select $"{file.Path} is in {found}";

    public static IEnumerable<string> Names(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Extension is ".cs" or ".razor" && Vague().IsMatch(file.Name.Split('.')[0])
        select $"{file.Path} has a name that says nothing";

    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+(?:class|struct))?|delegate\s+[\w<>?.,\[\] ]+?)\s+(?<name>\w+)(?<generic><)?", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace\s+([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex("(Manager|Helpers?|Utils?|Info|Impl|Dto|Base)$")]
    private static partial Regex Vague();
}
