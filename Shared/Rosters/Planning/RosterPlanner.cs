namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Makes the fairest roster (公平排班), and makes it again with the fewest changes. What is promised and why is in docs/decisions/0012-fair-rosters.md.</summary>
public static class RosterPlanner
{
    private const long ChangeCost = 1_000_000;

    /// <summary>Plans the open posts; deterministic.</summary>
    public static RosterPlan Plan(RosterProblem problem) => Solved(problem, new DutyGrid(problem));

    /// <summary>
    /// Plans anew after something changed. With equal totals, and where the fewest changes come first, all that can stay stays and the empty posts are filled as
    /// fairly as that allows; otherwise the plan is as fair as a new one, and has the most in common with the one before.
    /// </summary>
    public static RosterPlan Replan(RosterProblem problem, IReadOnlyList<PlanDuty> before, ReplanAim aim)
    {
        var grid = new DutyGrid(problem);
        var old = grid.Cells(before).ToHashSet();
        var forced = Enumerable.Range(0, grid.Days.Length).Sum(d => grid.Open[d] - Math.Min(grid.Open[d], Staying(grid, old, d).Count()));
        var fewest = aim == ReplanAim.FewestChanges || problem.Policy == FairnessPolicy.EqualTotals;
        if (fewest)
        {
            var staying = Enumerable.Range(0, grid.Days.Length).SelectMany(d => Staying(grid, old, d).Take(grid.Open[d]).Select(p => new PlanDuty(grid.Days[d].Date, grid.People[p].Id)));
            grid = new DutyGrid(problem with { Locked = [.. problem.Locked, .. staying] });
        }

        for (var p = 0; p < grid.People.Length; p++)
        {
            for (var d = 0; d < grid.Days.Length; d++)
            {
                if (!old.Contains((p, d))) grid.Cost[p][d] += ChangeCost;
            }
        }

        var plan = Solved(problem, grid);
        var (now, then) = (Duties(plan).ToHashSet(), before.ToHashSet());
        var known = plan.Days.Select(d => d.Date).ToHashSet();
        var locked = problem.Locked.ToHashSet();
        var added = Duties(plan).Where(d => !then.Contains(d) && !locked.Contains(d)).ToArray();
        return plan with { Change = new PlanChange(added, [.. before.Where(d => known.Contains(d.Date) && !now.Contains(d))], forced, added.Length == forced || (!fewest && plan.Proven)) };
    }

    private static IEnumerable<int> Staying(DutyGrid grid, HashSet<(int Person, int Day)> old, int day) => Enumerable.Range(0, grid.People.Length).Where(p => old.Contains((p, day)) && grid.IsFree(p, day));

    private static IEnumerable<PlanDuty> Duties(RosterPlan plan) => plan.Days.SelectMany(d => d.PersonIds.Select(p => new PlanDuty(d.Date, p)));

    private static RosterPlan Solved(RosterProblem problem, DutyGrid grid)
    {
        var shares = new FairShares(grid);
        var gap = problem.Policy == FairnessPolicy.EqualTotals ? EqualTotalsSearch.Fill(grid) : ProRataFlow.Fill(grid, shares) ? 0 : -1;
        var spacing = DutySpacing.Spread(grid);
        var served = grid.People.Select((_, p) => grid.Served(p)).ToArray();
        var loads = grid.People.Select((person, p) => person.Carried.Load(grid.Weights) + served[p].Load(grid.Weights)).ToArray();
        return new RosterPlan(
            [.. grid.Days.Select((day, d) => new PlannedDay(day.Date, [.. Who(grid, grid.Serves, d)]))],
            [.. grid.Days.Select((day, d) => (day, d)).Where(x => grid.Posts[x.d] < x.day.Need).Select(x => new UncoveredDay(x.day.Date, x.day.Need, grid.Present[x.d], [.. grid.People.Where((_, p) => !grid.Available[p][x.d]).Select(p => p.Id)]))],
            [.. grid.People.SelectMany((person, p) => Enum.GetValues<DutyCounter>().Select(c => new PersonCounter(person.Id, c, served[p].Of(c), Share(p, c))))],
            [.. grid.People.Select((person, p) => new PersonLoad(person.Id, loads[p], LoadShare(p)))],
            gap == 0,
            Math.Max(0, gap),
            spacing);

        double Share(int person, DutyCounter counter) =>
            problem.Policy == FairnessPolicy.ProRata ? shares.Of(person, counter) : served.Average(s => (double)s.Of(counter));

        double LoadShare(int person) => problem.Policy == FairnessPolicy.EqualTotals
            ? loads.Sum(l => (double)l) / loads.Length
            : Enum.GetValues<DutyDayClass>().Sum(c => shares.Of(person, (DutyCounter)c) * grid.Weights.Of(c));
    }

    private static IEnumerable<string> Who(DutyGrid grid, bool[][] serves, int day) => grid.People.Where((_, p) => serves[p][day]).Select(p => p.Id);
}
