using Microsoft.EntityFrameworkCore;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>The database on PostgreSQL.</summary>
public sealed class PostgresAppDbContext(DbContextOptions<PostgresAppDbContext> options) : AppDbContext(options);
