using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>The pooled contexts of the engine in use.</summary>
public sealed class DbContextPool(
    DatabaseOptions options,
    WriteLock writeLock,
    IDbContextFactory<SqliteAppDbContext>? sqlite = null,
    IDbContextFactory<PostgresAppDbContext>? postgres = null) : IDisposable
{
    private AppDbContext? writer;
    private volatile bool disposed;

    public bool UsesPostgreSQL => options.UsesPostgreSQL;

    public AppDbContext Rent()
    {
        AppDbContext db = UsesPostgreSQL ? postgres!.CreateDbContext() : sqlite!.CreateDbContext();
        db.WriteLock = UsesPostgreSQL ? null : writeLock;
        if (db.Database.GetDbConnection() is SqliteConnection fresh and not KeptSqliteConnection)
            db.Database.SetDbConnection(new KeptSqliteConnection(fresh.ConnectionString), contextOwnsConnection: true);
        return db;
    }

    /// <summary>
    /// The context of whoever holds the write lock: on SQLite the same for one unit of work after another. What its connection has cached of the
    /// database stays valid while nobody else writes; on one that others take turns with, each would read all its pages anew.
    /// </summary>
    internal AppDbContext RentToWrite()
    {
        if (Interlocked.Exchange(ref writer, null) is not { } db) db = Rent();
        db.WriteLock = null;
        return db;
    }

    /// <summary>After a unit of work that ended as it should; one that failed disposes of its context instead.</summary>
    internal async ValueTask GiveBackAsync(AppDbContext db)
    {
        db.ChangeTracker.Clear();
        if (UsesPostgreSQL || disposed || Interlocked.CompareExchange(ref writer, db, null) is not null) await db.DisposeAsync();
    }

    public void Dispose()
    {
        disposed = true;
        Interlocked.Exchange(ref writer, null)?.Dispose();
    }
}
