using Microsoft.Data.Sqlite;

namespace PartyMassCenter.Benchmarks.Bookings;

/// <summary>Copies one row of a table again and again with some columns changed.</summary>
internal sealed class CopyCommand
{
    private readonly SqliteCommand command;

    private CopyCommand(SqliteCommand command) => this.command = command;

    public static async Task<CopyCommand> PrepareAsync(SqliteConnection connection, SqliteTransaction? transaction, string table, string key, Guid row, string[] changed)
    {
        List<(string Name, object Value)> columns = [];
        await using (var select = connection.CreateCommand())
        {
            select.Transaction = transaction;
            select.CommandText = $"""SELECT * FROM "{table}" WHERE "{key}" = $row""";
            select.Parameters.AddWithValue("$row", row.ToString().ToUpperInvariant());
            await using var reader = await select.ExecuteReaderAsync();
            if (!await reader.ReadAsync()) throw new InvalidOperationException($"No row of {table} to copy.");
            for (var n = 0; n < reader.FieldCount; n++) columns.Add((reader.GetName(n), reader.GetValue(n)));
        }

        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"""INSERT INTO "{table}" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select(c => $"${c.Name}"))})""";
        foreach (var name in changed) insert.Parameters.AddWithValue($"${name}", DBNull.Value);
        foreach (var (name, value) in columns.Where(c => !changed.Contains(c.Name))) insert.Parameters.AddWithValue($"${name}", value);
        insert.Prepare();
        return new CopyCommand(insert);
    }

    /// <param name="values">The changed columns, in their order.</param>
    public async Task RunAsync(params string[] values)
    {
        for (var n = 0; n < values.Length; n++) command.Parameters[n].Value = values[n];
        await command.ExecuteNonQueryAsync();
    }
}
