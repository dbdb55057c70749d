namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>What fair means: leave is not paid back (按在岗天数均摊), or it is (总量相等).</summary>
public enum FairnessPolicy
{
    ProRata,
    EqualTotals,
}
