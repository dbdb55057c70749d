using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Somebody who holds a role in a centre's unit or above it.</summary>
internal sealed record RoleHolder(Guid PersonId, string Name, Role Role, Guid UnitId, string UnitName, UnitKind Level);
