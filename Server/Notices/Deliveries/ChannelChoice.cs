using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Channels;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Which channel a unit uses: its own, or the nearest above that is meant for units below too.</summary>
internal sealed class ChannelChoice(IReadOnlyList<NoticeChannel> channels, UnitPaths units)
{
    private readonly Dictionary<(Guid UnitId, ChannelKind Kind), NoticeChannel?> personal = [];
    private readonly Dictionary<Guid, IReadOnlyList<NoticeChannel>> groups = [];

    public static async Task<ChannelChoice> LoadAsync(AppDbContext db, UnitPaths units, CancellationToken cancel) =>
        new(await db.Set<NoticeChannel>().AsNoTracking().Where(c => !c.Removed).OrderBy(c => c.Id).ToListAsync(cancel), units);

    /// <summary>The one through which the unit's people are reached.</summary>
    public NoticeChannel? For(Guid unitId, ChannelKind kind)
    {
        if (personal.TryGetValue((unitId, kind), out var known)) return known;
        return personal[(unitId, kind)] = units.Nearest(Usable(unitId).Where(c => c.Kind == kind), c => c.UnitId, unitId);
    }

    /// <summary>All that reach the unit's groups: of each kind its own ones, or else those of the nearest unit above.</summary>
    public IReadOnlyList<NoticeChannel> Groups(Guid unitId)
    {
        if (groups.TryGetValue(unitId, out var known)) return known;
        return groups[unitId] = [.. Usable(unitId).Where(c => !ChannelKinds.IsPersonal(c.Kind)).GroupBy(c => c.Kind)
            .SelectMany(kind => kind.GroupBy(c => c.UnitId).MaxBy(owner => units.Path(owner.Key)!.Length)!)];
    }

    private IEnumerable<NoticeChannel> Usable(Guid unitId) => units.Path(unitId) is { } path
        ? channels.Where(c => c.UnitId == unitId || (c.ForBelow && units.Path(c.UnitId) is { } above && path.StartsWith(above, StringComparison.Ordinal)))
        : [];
}
