namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>What comes first when a plan is made again: the fewest changes among the fairest plans, or the fairest among those with the fewest changes.</summary>
public enum ReplanAim
{
    Fairness,
    FewestChanges,
}
