using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Resources;

/// <summary>Makes writers of the same resources follow one another, always in the same order. SQLite has one writer anyway.</summary>
internal static class ResourceLocks
{
    public static async Task TakeAsync(AppDbContext db, IEnumerable<Guid> resourceIds, CancellationToken cancel)
    {
        if (!db.Database.IsNpgsql()) return;
        var ids = resourceIds.ToArray();
        await db.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Resources" WHERE "Id" = ANY ({ids}) ORDER BY "Id" FOR UPDATE""", cancel);
    }
}
