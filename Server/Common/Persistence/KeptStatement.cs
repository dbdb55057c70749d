using System.Data;
using Microsoft.Data.Sqlite;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>A statement prepared once and run again with other parameters.</summary>
internal sealed class KeptStatement(SqliteCommand command) : IDisposable
{
    private SqliteDataReader? reader;

    public bool InUse => reader is { IsClosed: false };

    /// <summary>Null while an earlier run is still being read.</summary>
    public SqliteDataReader? Execute(SqliteCommand wanted, CommandBehavior behavior)
    {
        if (InUse) return null;
        command.Transaction = wanted.Transaction;
        command.CommandTimeout = wanted.CommandTimeout;
        command.Parameters.Clear();
        foreach (SqliteParameter parameter in wanted.Parameters) command.Parameters.Add(parameter);
        return reader = command.ExecuteReader(behavior);
    }

    public void Dispose() => command.Dispose();
}
