using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyMassCenter.Benchmarks.Common;

namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>The limit: the same booking row inserted durably (WAL, synchronous=FULL), one transaction each, by one writer at a time behind an async lock.</summary>
internal sealed class DurableInserts : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly SqliteConnection connection;
    private readonly CopyCommand insert;
    private int count;

    private DurableInserts(SqliteConnection connection, CopyCommand insert) => (this.connection, this.insert) = (connection, insert);

    /// <summary>Works on a copy of the server's database in the same folder, and so on the same disk with the same indexes.</summary>
    public static async Task<DurableInserts> OpenAsync(string databaseFile, Guid template)
    {
        var copy = Path.ChangeExtension(databaseFile, ".limit.db");
        await using (var source = new SqliteConnection($"Data Source={databaseFile};Pooling=false"))
        await using (var target = new SqliteConnection($"Data Source={copy};Pooling=false"))
        {
            await source.OpenAsync();
            await target.OpenAsync();
            source.BackupDatabase(target);
        }

        var connection = new SqliteConnection($"Data Source={copy};Pooling=false");
        await connection.OpenAsync();
        await using var pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON";
        await pragmas.ExecuteNonQueryAsync();
        return new DurableInserts(connection, await CopyCommand.PrepareAsync(connection, null, "Bookings", "Id", template, ["Id", "Start", "End", "Version"]));
    }

    /// <summary>Inserts a second.</summary>
    public Task<double> MeasureAsync(int clients, int inserts) => Load.PerSecondAsync(clients, inserts, async _ =>
    {
        await turn.WaitAsync();
        try
        {
            var start = new DateTime(2030, 1, 1).AddMinutes(30 * count++);
            await insert.RunAsync(Key(), Text(start), Text(start.AddMinutes(30)), Key());
        }
        finally
        {
            turn.Release();
        }
    });

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        turn.Dispose();
    }

    private static string Key() => Guid.CreateVersion7().ToString().ToUpperInvariant();

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
