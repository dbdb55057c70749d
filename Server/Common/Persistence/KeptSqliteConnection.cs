using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>
/// A connection that a pooled context keeps open between its uses, and with it the statements prepared on it: EF Core makes a new
/// command for every query, and parsing and planning it again would cost more than running it.
/// </summary>
internal sealed class KeptSqliteConnection(string connectionString) : SqliteConnection(connectionString)
{
    /// <summary>Statements kept; one more empties the list rather than growing it.</summary>
    private const int Most = 64;

    private readonly Dictionary<string, KeptStatement> statements = [];
    private bool disposing;

    public override SqliteCommand CreateCommand() => new KeptSqliteCommand { Connection = this, CommandTimeout = DefaultTimeout, Transaction = Transaction };

    /// <summary>Stays open, with nothing pending, until the connection is disposed.</summary>
    public override void Close()
    {
        if (disposing) base.Close();
        else Transaction?.Dispose();
    }

    public override Task CloseAsync()
    {
        Close();
        return Task.CompletedTask;
    }

    /// <summary>Runs the command's text with its parameters on the statement already prepared for it; null while that is still being read.</summary>
    public SqliteDataReader? Execute(SqliteCommand wanted, CommandBehavior behavior)
    {
        if (!statements.TryGetValue(wanted.CommandText, out var kept))
        {
            if (statements.Count == Most && !Forget()) return null;
            statements.Add(wanted.CommandText, kept = new KeptStatement(new SqliteCommand(wanted.CommandText, this)));
        }

        return kept.Execute(wanted, behavior);
    }

    protected override DbCommand CreateDbCommand() => CreateCommand();

    protected override void Dispose(bool disposing)
    {
        this.disposing = disposing;
        if (disposing) Forget();
        base.Dispose(disposing);
    }

    private bool Forget()
    {
        if (statements.Values.Any(s => s.InUse)) return false;
        foreach (var statement in statements.Values) statement.Dispose();
        statements.Clear();
        return true;
    }
}
