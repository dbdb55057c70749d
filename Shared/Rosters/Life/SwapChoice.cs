namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>Somebody who could take a duty.</summary>
/// <param name="Why">Why not, in Chinese; null where nothing stands against it.</param>
/// <param name="Duties">Own coming duties that could be taken in exchange, at most 20.</param>
public sealed record SwapChoice(Guid MemberId, string Name, string? Title, string? Why, IReadOnlyList<SwapChoiceDuty> Duties);
