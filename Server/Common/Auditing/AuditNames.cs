using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>Shows ids of people and units inside entries by their names of today; the entries themselves keep the ids.</summary>
internal sealed partial class AuditNames(IReadOnlyDictionary<Guid, string> names)
{
    /// <summary>Names for the ids that stand in some entries.</summary>
    public static async Task<AuditNames> LoadAsync(AppDbContext db, IEnumerable<AuditEntry> entries, CancellationToken cancel)
    {
        var ids = entries.SelectMany(e => Ids().Matches($"{e.UnitId} {e.Before} {e.After}")).Select(m => Guid.Parse(m.ValueSpan)).Distinct().ToList();
        if (ids.Count == 0) return new AuditNames(new Dictionary<Guid, string>());
        var people = await db.Users.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        var units = await db.Units.Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return new AuditNames(people.Concat(units).ToDictionary(x => x.Id, x => x.Name));
    }

    /// <summary>Names of everybody and of all units, for an export.</summary>
    public static async Task<AuditNames> LoadAllAsync(AppDbContext db, CancellationToken cancel)
    {
        var people = await db.Users.Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        var units = await db.Units.Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return new AuditNames(people.Concat(units).ToDictionary(x => x.Id, x => x.Name));
    }

    public string? Of(Guid id) => names.GetValueOrDefault(id);

    public string? Name(string? json) => json is null ? null : Ids().Replace(json, m => names.TryGetValue(Guid.Parse(m.ValueSpan), out var name) ? Escape(name) : m.Value);

    private static string Escape(string name) => name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Ids();
}
