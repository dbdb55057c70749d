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
            return new TestDatabase(engine, folder, $"Data Source={Path.Combine(folder, "party-mass-center.db")};Default Timeout=30", null);

        var cluster = await PostgresCluster.ConnectionStringAsync();
        var name = $"test_{Guid.CreateVersion7():N}";
        await ExecuteAsync(cluster, $"CREATE DATABASE {name}");
        return new TestDatabase(engine, folder, $"{cluster};Database={name}", name);
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

    private static async Task ExecuteAsync(string cluster, string sql)
    {
        await using var connection = new NpgsqlConnection($"{cluster};Database=postgres;Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
