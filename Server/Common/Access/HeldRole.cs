using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Common.Access;

/// <summary>A role held in a unit; it reaches every unit whose path begins with UnitPath.</summary>
public sealed record HeldRole(Guid GrantId, Role Role, Guid UnitId, string UnitName, string UnitPath);
