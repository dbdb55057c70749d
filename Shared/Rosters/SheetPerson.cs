namespace PartyMassCenter.Shared.Rosters;

/// <summary>A member's counters against the fair share.</summary>
/// <param name="Load">Weighted duties, what was carried in included.</param>
public sealed record SheetPerson(Guid MemberId, string Name, string? Title, IReadOnlyList<SheetCounter> Counters, long Load, double FairLoad);
