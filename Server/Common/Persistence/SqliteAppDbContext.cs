using Microsoft.EntityFrameworkCore;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>The database on embedded SQLite.</summary>
public sealed class SqliteAppDbContext(DbContextOptions<SqliteAppDbContext> options) : AppDbContext(options);
