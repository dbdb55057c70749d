namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Judges a roster as it stands, however it came about.</summary>
public static class PlanJudge
{
    /// <summary>The counters of these duties; the problem says what they are fair against.</summary>
    public static RosterPlan Standing(RosterProblem problem, IReadOnlyList<PlanDuty> duties) => RosterPlanner.Plan(problem with { Locked = duties });

    /// <summary>
    /// Whether nothing is fairer with as many people a day; what the problem locks stays. The gap is in days outside the whole numbers around the fair shares,
    /// or in weighted load with equal totals.
    /// </summary>
    public static (bool Proven, long Gap) Judge(RosterProblem problem, IReadOnlyList<PlanDuty> duties, RosterPlan standing)
    {
        if (problem.Policy == FairnessPolicy.EqualTotals)
        {
            var fair = RosterPlanner.Plan(problem);
            var gap = Math.Max(0, standing.LoadSpread - (fair.LoadSpread - fair.Gap));
            return (gap == 0, gap);
        }

        var grid = new DutyGrid(problem);
        var shares = new FairShares(grid);
        var outside = Outside(grid, shares, standing);
        if (outside == 0) return (true, 0);
        var best = RosterPlanner.Plan(problem);
        var beyond = Math.Max(0, outside - Outside(grid, shares, best));
        return (best.Proven && beyond == 0, beyond);
    }

    private static long Outside(DutyGrid grid, FairShares shares, RosterPlan plan)
    {
        var places = grid.People.Select((person, p) => (person.Id, p)).ToDictionary(x => x.Id, x => x.p);
        return plan.Counters.Sum(c =>
        {
            var (low, high) = shares.Around(places[c.PersonId], c.Counter);
            return (long)Math.Max(0, Math.Max(low - c.Served, c.Served - high));
        });
    }
}
