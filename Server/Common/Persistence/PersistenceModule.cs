using Microsoft.EntityFrameworkCore;
using Npgsql;
using PartyMassCenter.Server.Common.Auditing;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>Registers the database.</summary>
public static class PersistenceModule
{
    /// <summary>Contexts of SQLite that are kept beside the one that writes, each with an open connection; what is needed beyond is opened and closed.</summary>
    private const int MostPooled = 8;

    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Database").Get<DatabaseOptions>() ?? new DatabaseOptions();
        services.AddSingleton(options);
        services.AddSingleton<WriteLock>();
        services.AddSingleton<AuditInterceptor>();
        services.AddSingleton<SqlitePragmas>();
        services.AddSingleton<DbContextPool>();
        if (options.UsesPostgreSQL)
        {
            services.AddPooledDbContextFactory<PostgresAppDbContext>((sp, b) => b
                .UseNpgsql(Patient(options.PostgreSQL!))
                .AddInterceptors(sp.GetRequiredService<AuditInterceptor>()));
        }
        else
        {
            services.AddPooledDbContextFactory<SqliteAppDbContext>((sp, b) => b
                .UseSqlite($"Data Source={sp.GetRequiredService<DataFolder>().DatabaseFile}")
                .AddInterceptors(sp.GetRequiredService<SqlitePragmas>(), sp.GetRequiredService<AuditInterceptor>()), MostPooled);
        }

        services.AddScoped<IDbContextFactory<AppDbContext>, ActingDbContextFactory>();
        services.AddScoped(sp => sp.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext());
        services.AddScoped<SerializedWrite>();
        services.AddScoped<CreateOnce>();
        return services;
    }

    /// <summary>A burst waits up to a minute for a free connection, where the connection string says nothing else: that is better than an error page.</summary>
    private static string Patient(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection);
        if (!builder.ShouldSerialize("Timeout")) builder.Timeout = 60;
        return builder.ConnectionString;
    }
}
