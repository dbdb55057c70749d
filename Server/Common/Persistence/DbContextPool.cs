using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>The pooled contexts of the engine in use.</summary>
public sealed class DbContextPool(
    DatabaseOptions options,
    WriteLock writeLock,
    IDbContextFactory<SqliteAppDbContext>? sqlite = null,
    IDbContextFactory<PostgresAppDbContext>? postgres = null)
{
    public bool UsesPostgreSQL => options.UsesPostgreSQL;

    public AppDbContext Rent()
    {
        AppDbContext db = UsesPostgreSQL ? postgres!.CreateDbContext() : sqlite!.CreateDbContext();
        db.WriteLock = UsesPostgreSQL ? null : writeLock;
        if (db.Database.GetDbConnection() is SqliteConnection fresh and not KeptSqliteConnection)
            db.Database.SetDbConnection(new KeptSqliteConnection(fresh.ConnectionString), contextOwnsConnection: true);
        return db;
    }
}
