namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>How a new plan differs from the one before.</summary>
/// <param name="Added">Duties that somebody has now and did not have.</param>
/// <param name="Removed">Duties that somebody had and no longer has.</param>
/// <param name="Forced">Additions that no plan could avoid, since the one before left these posts empty.</param>
/// <param name="Proven">Whether it is proven that no plan of the same aim adds fewer.</param>
public sealed record PlanChange(IReadOnlyList<PlanDuty> Added, IReadOnlyList<PlanDuty> Removed, int Forced, bool Proven);
