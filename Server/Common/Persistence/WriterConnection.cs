using Microsoft.EntityFrameworkCore;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>
/// The connection of SQLite on which units of work are written, one after another. What it has cached of the database stays valid while nobody else
/// writes; on a connection that others take turns with, every unit of work would read all its pages anew.
/// </summary>
public sealed class WriterConnection : IDisposable
{
    private KeptSqliteConnection? connection;

    /// <summary>Lends the connection to a context of whoever holds the write lock; dispose the result before the context. Null where the engine is another.</summary>
    internal IDisposable? Lend(AppDbContext db)
    {
        if (db.Database.GetDbConnection() is not KeptSqliteConnection own) return null;
        connection ??= new KeptSqliteConnection(own.ConnectionString);
        Use(connection, owned: false);
        return new Loan(() => Use(own, owned: true));

        void Use(KeptSqliteConnection next, bool owned)
        {
            // Not owned at the moment in which it is changed: else the context would dispose of the one that it has.
            db.Database.SetDbConnection(db.Database.GetDbConnection(), contextOwnsConnection: false);
            db.Database.SetDbConnection(next, owned);
        }
    }

    public void Dispose() => connection?.Dispose();

    private sealed class Loan(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
