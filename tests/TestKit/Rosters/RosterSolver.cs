using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.TestKit.Rosters;

/// <summary>HiGHS, a solver of integer programs (npm, as package-lock.json pins it), run as a program of its own.</summary>
public static class RosterSolver
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "TestKit", "Rosters");

    /// <summary>Why it can't run here, or null.</summary>
    public static string? Missing { get; } = OnPath("node") && OnPath("npm") ? null : "No node: install npm.";

    /// <param name="models">Problems in the LP format by name.</param>
    public static async Task<IReadOnlyList<SolvedModel>> SolveAsync(IReadOnlyDictionary<string, string> models)
    {
        if (!File.Exists(Path.Combine(Folder, "node_modules", "highs", "package.json"))) await OutputAsync("npm", "ci");
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, JsonSerializer.Serialize(models));
            var lines = (await OutputAsync("node", "solver.mjs", file)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return [.. lines.Select(l => l.Split(' ')).Select(p => new SolvedModel(p[0], p[1], double.Parse(p[2], CultureInfo.InvariantCulture), double.Parse(p[3], CultureInfo.InvariantCulture)))];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> OutputAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await output}{await errors}");
    }

    private static bool OnPath(string program) => Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(p => File.Exists(Path.Combine(p, program)));
}
