using System.Collections.Concurrent;
using System.Diagnostics;
using PartyMassCenter.TestKit.Common;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.TestKit.Servers;

/// <summary>Databases that are made once a run and copied for each test: making the tables and the sample county anew would take most of the time.</summary>
public static class DatabaseTemplates
{
    private static readonly ConcurrentDictionary<(DatabaseEngine Engine, bool SampleData), Lazy<Task<TestDatabase>>> Made = new();

    /// <summary>All tables, no rows.</summary>
    public static Task<TestDatabase> MigratedAsync(DatabaseEngine engine) => CopyAsync(engine, sampleData: false);

    /// <summary>As a newcomer's server leaves it after its first start.</summary>
    public static Task<TestDatabase> WithSampleDataAsync(DatabaseEngine engine) => CopyAsync(engine, sampleData: true);

    private static async Task<TestDatabase> CopyAsync(DatabaseEngine engine, bool sampleData)
    {
        var template = await Made.GetOrAdd((engine, sampleData), key => new Lazy<Task<TestDatabase>>(() => MakeAsync(key.Engine, key.SampleData))).Value;
        return await template.CopyAsync();
    }

    private static async Task<TestDatabase> MakeAsync(DatabaseEngine engine, bool sampleData)
    {
        var database = await TestDatabase.CreateAsync(engine);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(database.DataFolder, recursive: true);
        if (sampleData)
        {
            await using var server = await ServerProcess.StartAsync(RunningServer.Unlimited(database));
            await server.KillAsync();
        }
        else
        {
            await MigrateAsync(database);
        }

        return database;
    }

    private static async Task MigrateAsync(TestDatabase database)
    {
        var start = new ProcessStartInfo("dotnet", [ServerProcess.ProgramOf(ServerSettings.On(database)), "migrate"]) { RedirectStandardOutput = true, WorkingDirectory = Path.Combine(Repository.Root, "Server") };
        foreach (var (name, value) in database.Settings) start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The tables could not be made:\n{said}");
    }
}
