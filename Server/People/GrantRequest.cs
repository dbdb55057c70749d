using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.People;

/// <summary>A role to give, over HTTP.</summary>
public sealed record GrantRequest(Role Role, Guid UnitId);
