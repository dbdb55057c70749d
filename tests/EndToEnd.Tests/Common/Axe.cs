using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.EndToEnd.Tests.Common;

/// <summary>axe-core, fetched once by npm as package-lock.json pins it.</summary>
internal static class Axe
{
    private const string Run =
        "async rules => (await axe.run(document, { resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) })).violations.filter(v => v.impact === 'serious' || v.impact === 'critical')" +
        ".map(v => v.id + ': ' + v.help + '\\n' + v.nodes.slice(0, 4).map(n => '    ' + n.target.join(' ') + '  ' + n.html.slice(0, 160) + '  ' + (n.any[0]?.message ?? '')).join('\\n'))";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "EndToEnd.Tests");

    private static readonly string Script = Path.Combine(Folder, "node_modules", "axe-core", "axe.min.js");

    private static readonly Lazy<Task<string>> Source = new(FetchAsync);

    public static bool CanBeHad => File.Exists(Script) || Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(p => File.Exists(Path.Combine(p, "npm")));

    /// <summary>Serious and critical violations of the page as it stands.</summary>
    /// <param name="rules">The rules to run, where only their answer can differ from a page that was checked already; none = all.</param>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, params string[] rules)
    {
        await page.EvaluateAsync(await Source.Value);
        var found = await page.EvaluateAsync<JsonElement>(Run, rules.Length == 0 ? null : rules);
        return [.. found.EnumerateArray().Select(v => v.GetString()!)];
    }

    private static async Task<string> FetchAsync()
    {
        if (!File.Exists(Script))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci"]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var (output, errors) = (npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0) throw new InvalidOperationException($"npm ci failed: {await output}{await errors}");
        }

        return await File.ReadAllTextAsync(Script);
    }
}
