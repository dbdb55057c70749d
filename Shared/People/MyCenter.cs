namespace PartyMassCenter.Shared.People;

/// <summary>A centre that one may see, and what one may do there.</summary>
public sealed record MyCenter(Guid Id, string Name, string TownName, IReadOnlySet<Permission> Permissions);
