using System.Diagnostics;
using Npgsql;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.TestKit.Databases;

/// <summary>
/// The PostgreSQL server of a test run: the one that <c>PMC_TEST_POSTGRES</c> names (a connection string of a superuser), or one of its own on
/// loopback in a temporary folder, which ends with the run.
/// </summary>
public static class PostgresCluster
{
    private const string Variable = "PMC_TEST_POSTGRES";

    private static readonly Lazy<Task<string>> Started = new(StartAsync);

    /// <summary>Why there is no PostgreSQL here, or null when there is.</summary>
    public static string? Missing { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } || Programs is not null ? null : $"No PostgreSQL: install postgresql-15 or set {Variable}.";

    // Kept, since the server ends when this end of its standard input is collected.
    private static Process? keeper;

    private static string? Programs => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order().Select(d => Path.Combine(d, "bin")).LastOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
        : null;

    /// <summary>Connection string without a database.</summary>
    public static Task<string> ConnectionStringAsync() => Started.Value;

    private static async Task<string> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given) return given;
        if (Missing is { } reason) throw new InvalidOperationException(reason);
        var folder = Directory.CreateTempSubdirectory("pmc-pg-").FullName;
        var port = Ports.Free();
        var user = Environment.UserName == "root" ? "postgres" : Environment.UserName;
        if (user == "postgres") await RunAsync("chown", "postgres", folder);

        // The shell ends the server and removes its folder as soon as this process is gone, however it goes.
        var script = $"""
            cd {folder} && {Programs}/initdb -D data -U test -A trust -E UTF8 --locale=C.UTF-8 --no-sync >log 2>&1 || exit 1
            {Programs}/postgres -D data -k {folder} -h 127.0.0.1 -p {port} -c fsync=off -c full_page_writes=off -c max_connections=300 -c shared_buffers=128MB >>log 2>&1 &
            read _; kill -INT $!; wait; cd / && rm -rf {folder}
            """;
        string[] shell = user == "postgres" ? ["runuser", "-u", "postgres", "--", "bash", "-c", script] : ["bash", "-c", script];
        keeper = Process.Start(new ProcessStartInfo(shell[0], shell[1..]) { RedirectStandardInput = true, WorkingDirectory = "/" });
        var connection = $"Host=127.0.0.1;Port={port};Username=test;Maximum Pool Size=50;Include Error Detail=true";
        await Eventually.AsyncOrThrow(() => AnswersAsync(connection), TimeSpan.FromSeconds(60), () => File.ReadAllText(Path.Combine(folder, "log")));
        return connection;
    }

    private static async Task<bool> AnswersAsync(string connection)
    {
        try
        {
            await using var open = new NpgsqlConnection($"{connection};Database=postgres;Pooling=false");
            await open.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static async Task RunAsync(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]))!;
        await process.WaitForExitAsync();
    }
}
