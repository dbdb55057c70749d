using Microsoft.EntityFrameworkCore;

namespace PartyMassCenter.Server.Common.Persistence;

/// <summary>Brings the database to the version of this program.</summary>
public static class Migrator
{
    /// <summary>Applies all missing migrations. In Development this is done at start; elsewhere by <c>dotnet run --project Server -- migrate</c>.</summary>
    public static async Task MigrateAsync(IServiceProvider services)
    {
        // Asked first: applying, even nothing, compares the whole model with the last migration's, which costs a third of a start.
        if (await IsCurrentAsync(services)) return;
        await using var scope = services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
        db.WriteLock = null;
        await db.Database.MigrateAsync();
    }

    /// <summary>Whether the database has every migration of this program.</summary>
    public static async Task<bool> IsCurrentAsync(IServiceProvider services, CancellationToken cancel = default)
    {
        await using var scope = services.CreateAsyncScope();
        await using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();
        return !(await db.Database.GetPendingMigrationsAsync(cancel)).Any();
    }
}
