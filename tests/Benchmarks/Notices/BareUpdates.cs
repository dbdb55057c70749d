using System.Data.Common;
using System.Diagnostics;
using PartyMassCenter.TestKit.Databases;

namespace PartyMassCenter.Benchmarks.Notices;

/// <summary>The limit: the deliveries' own rows updated by their key, one prepared statement a row, durably, so many a transaction.</summary>
internal static class BareUpdates
{
    /// <summary>Rows a second, and how many rows there were.</summary>
    public static async Task<(double PerSecond, int Rows)> MeasureAsync(TestDatabase database, int most, int aTransaction)
    {
        await using var connection = await database.OpenAsync();
        if (database.Engine == DatabaseEngine.Sqlite) await RunAsync(connection, "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON");
        var ids = await IdsAsync(connection, most);
        await using var update = connection.CreateCommand();
        update.CommandText = """UPDATE "Deliveries" SET "Attempts" = "Attempts" + 1, "LastError" = 'x' WHERE "Id" = @id""";
        var id = update.CreateParameter();
        (id.ParameterName, id.Value) = ("@id", ids[0]);
        update.Parameters.Add(id);
        await update.PrepareAsync();
        var watch = Stopwatch.StartNew();
        foreach (var chunk in ids.Chunk(aTransaction))
        {
            await using var transaction = await connection.BeginTransactionAsync();
            update.Transaction = transaction;
            foreach (var one in chunk)
            {
                id.Value = one;
                if (await update.ExecuteNonQueryAsync() != 1) throw new InvalidOperationException("A row is missing.");
            }

            await transaction.CommitAsync();
        }

        return (ids.Count / watch.Elapsed.TotalSeconds, ids.Count);
    }

    private static async Task<List<object>> IdsAsync(DbConnection connection, int most)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"""SELECT "Id" FROM "Deliveries" LIMIT {most}""";
        await using var reader = await command.ExecuteReaderAsync();
        List<object> ids = [];
        while (await reader.ReadAsync()) ids.Add(reader.GetValue(0));
        return ids;
    }

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
