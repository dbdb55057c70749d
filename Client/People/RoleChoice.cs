using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.People;

/// <summary>A role picked for a unit.</summary>
public sealed record RoleChoice(Role Role, Guid UnitId);
