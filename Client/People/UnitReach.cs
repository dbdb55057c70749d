using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.People;

/// <summary>What one may hand out where, for the choices in forms. Comfort only: the service checks.</summary>
public static class UnitReach
{
    /// <summary>The roles that reach a unit: held in it or in a unit above.</summary>
    public static IReadOnlyCollection<Role> HeldIn(Guid unitId, IReadOnlyList<UnitListItem> units, IEnumerable<RoleGrantListItem> grants)
    {
        var held = grants.ToLookup(g => g.UnitId, g => g.Role);
        var roles = new HashSet<Role>();
        for (var unit = units.FirstOrDefault(u => u.Id == unitId); unit is not null; unit = units.FirstOrDefault(u => u.Id == unit.ParentId))
            roles.UnionWith(held[unit.Id]);
        return roles;
    }

    /// <summary>The roles that may be given in a unit, highest first.</summary>
    public static IReadOnlyList<Role> Choices(Guid unitId, IReadOnlyList<UnitListItem> units, IEnumerable<RoleGrantListItem> grants) =>
        units.FirstOrDefault(u => u.Id == unitId) is { } unit ? GrantRules.Choices(HeldIn(unitId, units, grants), unit.Kind) : [];

    /// <summary>The Chinese name of a kind.</summary>
    public static string Name(UnitKind kind) => kind switch
    {
        UnitKind.County => "县（区）",
        UnitKind.Town => "镇（乡、街道）",
        UnitKind.Village => "村（社区）",
        UnitKind.Grid => "网格",
        _ => "其他",
    };
}
