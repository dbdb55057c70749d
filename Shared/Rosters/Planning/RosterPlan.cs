namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Who serves when, and how good that is.</summary>
/// <param name="Days">Every day of the problem once, by date, with whom it has.</param>
/// <param name="Uncovered">Days with fewer people than posts, by date.</param>
/// <param name="Counters">Every counter of every person.</param>
/// <param name="Loads">Every person's weighted load.</param>
/// <param name="Proven">Whether it is proven that no plan is fairer.</param>
/// <param name="Gap">By how much a fairer plan could at most be better, in weighted load between the most and the least burdened; 0 if proven.</param>
/// <param name="Spacing">How far apart duties lie.</param>
public sealed record RosterPlan(
    IReadOnlyList<PlannedDay> Days,
    IReadOnlyList<UncoveredDay> Uncovered,
    IReadOnlyList<PersonCounter> Counters,
    IReadOnlyList<PersonLoad> Loads,
    bool Proven,
    long Gap,
    PlanSpacing Spacing)
{
    /// <summary>Against the plan before, where there was one.</summary>
    public PlanChange? Change { get; init; }

    /// <summary>The largest distance of any counter of anybody from the fair share, in days.</summary>
    public double LargestDeviation => Counters.Select(c => Math.Abs(c.Deviation)).DefaultIfEmpty().Max();

    /// <summary>Weighted load between the most and the least burdened.</summary>
    public long LoadSpread => Loads.Count == 0 ? 0 : Loads.Max(l => l.Load) - Loads.Min(l => l.Load);
}
