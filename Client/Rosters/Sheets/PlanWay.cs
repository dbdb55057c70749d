namespace PartyMassCenter.Client.Rosters.Sheets;

/// <summary>How dates are planned: filled anew, or again with few changes, or again as fairly as can be.</summary>
public enum PlanWay
{
    Fill,
    FewestChanges,
    Fairest,
}
