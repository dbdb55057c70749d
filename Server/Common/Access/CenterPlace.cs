namespace PartyMassCenter.Server.Common.Access;

/// <summary>A centre and the path of its unit.</summary>
/// <param name="TownName">Name of the unit above; empty for a root.</param>
public sealed record CenterPlace(Guid Id, string Name, string TownName, string UnitPath);
