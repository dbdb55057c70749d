using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Architecture.Tests.Reading;

/// <summary>The repository's own text files: what people write, not what tools make.</summary>
internal static class Sources
{
    private static readonly string[] Folders = ["Shared", "Client", "Server", "tests", "build", "docs", ".ci", "tools"];

    private static readonly string[] Made = ["bin", "obj", "node_modules", "TestResults", "App_Data", "artifacts", "BenchmarkDotNet.Artifacts"];

    private static readonly string[] Kinds = [".cs", ".razor", ".css", ".js", ".csproj", ".props", ".targets", ".json", ".md", ".sh", ".yml", ".sln", ".txt", ".html", ".editorconfig", ""];

    public static IReadOnlyList<SourceFile> All { get; } = [.. Read()];

    public static IEnumerable<SourceFile> Of(params string[] extensions) => All.Where(f => extensions.Contains(f.Extension));

    /// <summary>The product's C# and Razor files, without generated migrations.</summary>
    public static IEnumerable<SourceFile> Product => Of(".cs", ".razor").Where(f => f.Project is "Shared" or "Client" or "Server" && !IsMigration(f));

    public static bool IsMigration(SourceFile file) => file.Parts.Contains("Migrations");

    private static IEnumerable<SourceFile> Read()
    {
        var root = Repository.Root;
        var files = Directory.EnumerateFiles(root)
            .Concat(Folders.Select(f => Path.Combine(root, f)).Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories)));
        foreach (var file in files)
        {
            var path = Path.GetRelativePath(root, file).Replace('\\', '/');
            if (!path.Split('/').Any(Made.Contains) && Kinds.Contains(Path.GetExtension(path)) && !path.EndsWith("packages.lock.json", StringComparison.Ordinal))
                yield return new SourceFile(path, File.ReadAllText(file));
        }
    }
}
