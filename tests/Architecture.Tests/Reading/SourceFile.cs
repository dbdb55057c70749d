using System.Text.RegularExpressions;

namespace PartyMassCenter.Architecture.Tests.Reading;

/// <summary>One file of the repository.</summary>
/// <param name="Path">Relative to the root, with forward slashes.</param>
public sealed record SourceFile(string Path, string Text)
{
    public string[] Parts => Path.Split('/');

    /// <summary>Shared, Client, Server, tests…</summary>
    public string Project => Parts[0];

    public string Name => Parts[^1];

    public string Extension => System.IO.Path.GetExtension(Path);

    public string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The code without line comments and documentation.</summary>
    public string Code => Regex.Replace(Text, @"(?<!:)//[^\n]*|/\*.*?\*/|@\*.*?\*@", "", RegexOptions.Singleline);
}
