using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Notices.Preferences;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>Everybody whom a batch of notices is for, with their rights, choices and channels, in a handful of queries.</summary>
internal sealed class Audience(IReadOnlyDictionary<Guid, Reader> readers, UnitPaths units, ChannelChoice channels)
{
    public ChannelChoice Channels => channels;

    public static async Task<Audience> LoadAsync(AppDbContext db, IReadOnlyCollection<OutboxMessage> messages, CancellationToken cancel)
    {
        var ids = messages.Select(m => m.PersonId).OfType<Guid>().Distinct().ToArray();
        var units = await UnitPaths.LoadAsync(db, cancel);
        var people = await db.Users.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.Email, p.PhoneNumber, p.Disabled, p.UnitId }).ToListAsync(cancel);
        var grants = (await db.RoleGrants.AsNoTracking().Where(g => ids.Contains(g.PersonId)).Select(g => new { g.PersonId, g.UnitId }).ToListAsync(cancel)).ToLookup(g => g.PersonId, g => g.UnitId);
        var chosen = await db.Set<NoticePreference>().AsNoTracking().Where(p => p.UnitId != null || ids.Contains(p.PersonId!.Value)).ToListAsync(cancel);
        var own = chosen.Where(p => p.PersonId is not null).ToDictionary(p => p.PersonId!.Value);
        var defaults = chosen.Where(p => p.UnitId is not null).ToList();
        var usual = new Dictionary<Guid, NoticeChoice>();
        return new Audience(people.ToDictionary(p => p.Id, p => new Reader(
            p.Id, p.Name, p.Email, p.PhoneNumber, p.Disabled, p.UnitId, [.. grants[p.Id].Select(units.Path).OfType<string>()], Choice(p.Id, p.UnitId))), units, await ChannelChoice.LoadAsync(db, units, cancel));

        NoticeChoice Choice(Guid personId, Guid unitId)
        {
            if (own.TryGetValue(personId, out var preference)) return preference.ToChoice();
            if (!usual.TryGetValue(unitId, out var choice))
                usual[unitId] = choice = units.Nearest(defaults, d => d.UnitId!.Value, unitId)?.ToChoice() ?? NoticeChoice.Usual;
            return choice;
        }
    }

    public Reader? Find(Guid personId) => readers.GetValueOrDefault(personId);

    /// <summary>Why somebody must not get it now, in Chinese; null = they may.</summary>
    public string? Withheld(Reader? reader, Guid? unitId)
    {
        if (reader is null) return "账号已删除。";
        if (reader.Disabled) return "账号已停用。";
        if (unitId is not { } unit) return null;
        return units.Path(unit) is { } path && reader.Paths.Any(p => path.StartsWith(p, StringComparison.Ordinal)) ? null : "收件人在这个单位已没有角色，无权查看。";
    }
}
