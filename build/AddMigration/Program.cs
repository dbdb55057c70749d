using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Server.Common.Persistence;

if (args is not [var name])
{
    Console.Error.WriteLine("Usage: dotnet run --project build/AddMigration -- NAME   (from the repository's root)");
    return 2;
}

Add(new SqliteAppDbContext(new DbContextOptionsBuilder<SqliteAppDbContext>().UseSqlite("Data Source=:memory:").Options),
    new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices(), "Sqlite");
Add(new PostgresAppDbContext(new DbContextOptionsBuilder<PostgresAppDbContext>().UseNpgsql("Host=localhost").Options),
    new Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices(), "Postgres");
return 0;

void Add(DbContext db, IDesignTimeServices engine, string folder)
{
    using (db)
    {
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(db);
        engine.ConfigureDesignTimeServices(services);
        using var provider = services.BuildServiceProvider();
        var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
        var migration = scaffolder.ScaffoldMigration(name, "PartyMassCenter.Server", $"Migrations.{folder}");
        var path = Path.GetFullPath(Path.Combine("Server", "Migrations", folder));
        var files = scaffolder.Save(Path.GetFullPath("Server"), migration, path, dryRun: false);
        Console.WriteLine(files.MigrationFile);
    }
}
