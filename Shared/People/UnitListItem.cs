namespace PartyMassCenter.Shared.People;

/// <summary>One node of the organisation tree, in depth-first order.</summary>
/// <param name="Depth">0 for a root.</param>
/// <param name="AreaCode">12-digit statistical area code, or null.</param>
public sealed record UnitListItem(Guid Id, Guid? ParentId, int Depth, string Name, UnitKind Kind, string? AreaCode);
