using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.People;

/// <summary>Who may give, take away or outrank which role: nobody more than they hold.</summary>
public static class GrantRules
{
    /// <summary>Whether holders of <paramref name="held"/>, reaching the unit in question, may hand out <paramref name="role"/> there.</summary>
    public static bool Covers(IEnumerable<Role> held, Role role) =>
        held.Any(h => RolePermissions.Grants(h, Permission.ManagePeople) && h <= role);

    /// <summary>Why a role can't be held in a unit of a kind, or null.</summary>
    public static Refusal? Misfit(Role role, UnitKind kind) => role switch
    {
        Role.CountyAdministrator when kind != UnitKind.County =>
            Refusal.Invalid("role.unit-kind", "县级管理员只能设在县（区）一级的单位，请换一个单位或角色。", "Role"),
        Role.TownAdministrator when kind != UnitKind.Town =>
            Refusal.Invalid("role.unit-kind", "镇级管理员只能设在镇（乡、街道）一级的单位，请换一个单位或角色。", "Role"),
        _ => null,
    };

    /// <summary>The roles that somebody may hand out in a unit, for the choice in a form; highest first.</summary>
    public static IReadOnlyList<Role> Choices(IReadOnlyCollection<Role> held, UnitKind kind) =>
        [.. Enum.GetValues<Role>().Where(r => Covers(held, r) && Misfit(r, kind) is null)];
}
