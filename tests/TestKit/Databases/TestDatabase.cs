using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace PartyMassCenter.TestKit.Databases;

/// <summary>A fresh, empty database and a fresh data folder; both are gone after the test.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private TestDatabase(DatabaseEngine engine, string folder, string connectionString, string? name)
    {
        (Engine, DataFolder, ConnectionString, Name) = (engine, folder, connectionString, name);
    }

    // PostgreSQL copies a database only while nobody else copies it.
    private readonly SemaphoreSlim copying = new(1);

    public DatabaseEngine Engine { get; }

    /// <summary>The server's data folder.</summary>
    public string DataFolder { get; }

    public string ConnectionString { get; }

    /// <summary>Settings that make the server use it, by their names in the configuration.</summary>
    public IReadOnlyDictionary<string, string> Settings => Engine == DatabaseEngine.Sqlite
        ? new Dictionary<string, string> { ["DataFolder"] = DataFolder, ["Database:PostgreSQL"] = "" }
        : new Dictionary<string, string> { ["DataFolder"] = DataFolder, ["Database:PostgreSQL"] = ConnectionString };

    private string? Name { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseEngine engine)
    {
        var folder = Directory.CreateTempSubdirectory("pmc-data-").FullName;
        if (engine == DatabaseEngine.Sqlite)
            return new TestDatabase(engine, folder, SqliteIn(folder), null);

        return await OnPostgresAsync(folder, "");
    }

    /// <summary>Another one with the same tables, rows and files; nobody may be using this one.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        var folder = Directory.CreateTempSubdirectory("pmc-data-").FullName;
        foreach (var file in Directory.EnumerateFiles(DataFolder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("-shm", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(DataFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        if (Engine == DatabaseEngine.Sqlite) return new TestDatabase(Engine, folder, SqliteIn(folder), null);
        await copying.WaitAsync();
        try
        {
            // Connections of a process that was killed a moment ago may still be open.
            await ExecuteAsync(await PostgresCluster.ConnectionStringAsync(), $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Name}'");
            return await OnPostgresAsync(folder, $"TEMPLATE {Name}");
        }
        finally
        {
            copying.Release();
        }
    }

    /// <summary>A connection of the test's own, beside the server.</summary>
    public async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = Engine == DatabaseEngine.Sqlite ? new SqliteConnection(ConnectionString) : new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        if (Engine == DatabaseEngine.Sqlite)
        {
            SqliteConnection.ClearAllPools();
        }
        else
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync(await PostgresCluster.ConnectionStringAsync(), $"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
        }

        Directory.Delete(DataFolder, recursive: true);
    }

    private static string SqliteIn(string folder) => $"Data Source={Path.Combine(folder, "party-mass-center.db")};Default Timeout=30";

    private static async Task<TestDatabase> OnPostgresAsync(string folder, string with)
    {
        var cluster = await PostgresCluster.ConnectionStringAsync();
        var name = $"test_{Guid.CreateVersion7():N}";
        await ExecuteAsync(cluster, $"CREATE DATABASE {name} {with}");
        return new TestDatabase(DatabaseEngine.PostgreSql, folder, $"{cluster};Database={name}", name);
    }

    private static async Task ExecuteAsync(string cluster, string sql)
    {
        await using var connection = new NpgsqlConnection($"{cluster};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
