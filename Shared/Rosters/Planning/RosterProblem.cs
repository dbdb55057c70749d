namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>All that a plan depends on.</summary>
/// <param name="Policy">What fair means.</param>
/// <param name="Weights">How much each class of day weighs.</param>
/// <param name="Days">In any order.</param>
/// <param name="People">In any order; of equals, the earlier serves first.</param>
public sealed record RosterProblem(FairnessPolicy Policy, ClassWeights Weights, IReadOnlyList<PlanDay> Days, IReadOnlyList<PlanPerson> People)
{
    /// <summary>Duties that stay as they are: served, published or fixed by hand, even where the person is called unavailable or there are more than needed.</summary>
    public IReadOnlyList<PlanDuty> Locked { get; init; } = [];
}
