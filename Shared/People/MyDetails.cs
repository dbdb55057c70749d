namespace PartyMassCenter.Shared.People;

/// <summary>The signed-in person: who one is and where one may do what.</summary>
/// <param name="Centers">Centres that one may see, in tree order.</param>
/// <param name="Permissions">Everything that one may do anywhere; the service still checks where.</param>
public sealed record MyDetails(
    Guid Id,
    string Name,
    string? Title,
    IReadOnlyList<RoleGrantListItem> Roles,
    IReadOnlyList<MyCenter> Centers,
    IReadOnlySet<Permission> Permissions,
    Guid? HomeCenterId);
