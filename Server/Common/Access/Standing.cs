using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Common.Access;

/// <summary>The signed-in person and every role they hold, read from the database for this call.</summary>
public sealed record Standing(Guid PersonId, string Name, string? Title, string? Phone, IReadOnlyList<HeldRole> Grants)
{
    /// <summary>The roles that reach a unit, given by its path.</summary>
    public IReadOnlySet<Role> RolesIn(string unitPath) =>
        Grants.Where(g => unitPath.StartsWith(g.UnitPath, StringComparison.Ordinal)).Select(g => g.Role).ToHashSet();

    public bool May(Permission permission, string unitPath) =>
        Grants.Any(g => RolePermissions.Grants(g.Role, permission) && unitPath.StartsWith(g.UnitPath, StringComparison.Ordinal));

    public bool MayAnywhere(Permission permission) => Grants.Any(g => RolePermissions.Grants(g.Role, permission));
}
