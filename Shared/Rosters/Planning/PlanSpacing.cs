namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>How far apart one person's duties lie.</summary>
/// <param name="BackToBack">Pairs of duties of one person on consecutive days.</param>
/// <param name="SmallestGap">Fewest days from one duty of a person to the next, 1 for consecutive days; null where nobody serves twice.</param>
/// <param name="GapBound">No plan can have a larger smallest gap.</param>
public sealed record PlanSpacing(int BackToBack, int? SmallestGap, int GapBound);
