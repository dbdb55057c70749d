namespace PartyMassCenter.Shared.People;

/// <summary>A role held in a unit.</summary>
public sealed record RoleGrantListItem(Guid Id, Role Role, Guid UnitId, string UnitName);
