using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>The organisation tree as far as a batch needs it.</summary>
internal sealed class UnitPaths(IReadOnlyDictionary<Guid, (string Path, string Name)> units)
{
    public static async Task<UnitPaths> LoadAsync(AppDbContext db, CancellationToken cancel) => new(
        (await db.Units.AsNoTracking().Select(u => new { u.Id, u.Path, u.Name }).ToListAsync(cancel)).ToDictionary(u => u.Id, u => (u.Path, u.Name)));

    public string? Path(Guid unitId) => units.TryGetValue(unitId, out var unit) ? unit.Path : null;

    public string Name(Guid unitId) => units.TryGetValue(unitId, out var unit) ? unit.Name : "";

    /// <summary>Of what units own, the unit's own or else the nearest above; null where there is none.</summary>
    public T? Nearest<T>(IEnumerable<T> owned, Func<T, Guid> owner, Guid unitId)
        where T : class
    {
        if (Path(unitId) is not { } path) return null;
        return owned.Where(o => Path(owner(o)) is { } above && path.StartsWith(above, StringComparison.Ordinal)).MaxBy(o => Path(owner(o))!.Length);
    }
}
