namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>
/// Plans by share: a flow from days over each person's nested counters, each bounded by the whole numbers around its fair share. Giving everybody
/// posts by people of each day is a flow within these bounds, so a whole-numbered one exists. Bounds are held by a price above all other costs, so that
/// locked duties, which can make them impossible, still get the plan that breaks them least.
/// </summary>
internal static class ProRataFlow
{
    private const long Price = 1_000_000_000_000;
    private const int Uneven = 4;

    /// <summary>Fills the open posts; true if the plan is proven to be the fairest, and among those the one of least cost.</summary>
    public static bool Fill(DutyGrid grid, FairShares shares)
    {
        // Nearly always all bounds hold, and then one price for each unit is enough. Else what is too much or too little is shared out: the further from the bound, the dearer.
        var (proven, held) = Fill(grid, shares, steps: 1);
        return held ? proven : Fill(grid, shares, Uneven).Proven;
    }

    private static (bool Proven, bool Held) Fill(DutyGrid grid, FairShares shares, int steps)
    {
        var (days, people) = (grid.Days.Length, grid.People.Length);
        var (leaves, pairs, persons) = (1 + days, 1 + days + (3 * people), 1 + days + (4 * people));
        using var flow = new CostFlow(persons + people + 1, days + (people * days) + (5 * people * (2 + (2 * steps))));
        var duties = new List<(int Person, int Day, int Arc)>();
        (int Low, int High)[][] bounds = [.. grid.People.Select((_, p) => Enum.GetValues<DutyCounter>().Select(c => shares.Around(p, c)).ToArray())];
        foreach (var (p, d) in grid.Taken()) grid.Serves[p][d] = false;
        var turn = 0;
        for (var d = 0; d < days; d++)
        {
            if (grid.Open[d] == 0) continue;
            flow.Arc(0, 1 + d, grid.Open[d], 0);
            // The last arc is tried first: each day begins with those whose turn it is, which spreads duties before anything else does.
            for (var n = people - 1; n >= 0; n--)
            {
                var p = (turn + n) % people;
                if (grid.IsFree(p, d)) duties.Add((p, d, flow.Arc(1 + d, leaves + (3 * p) + (int)grid.Days[d].Class, 1, grid.Cost[p][d])));
            }

            turn += grid.Open[d];
        }

        for (var p = 0; p < people; p++)
        {
            var had = grid.Served(p);
            void Counter(DutyCounter counter, int from, int to) => Bound(flow, from, to, had.Of(counter), bounds[p][(int)counter], steps);
            Counter(DutyCounter.Working, leaves + (3 * p), persons + p);
            Counter(DutyCounter.Weekend, leaves + (3 * p) + 1, pairs + p);
            Counter(DutyCounter.Holiday, leaves + (3 * p) + 2, pairs + p);
            Counter(DutyCounter.DaysOff, pairs + p, persons + p);
            Counter(DutyCounter.All, persons + p, persons + people);
        }

        flow.Solve();
        foreach (var (p, d, arc) in duties) grid.Serves[p][d] = flow.On(arc) > 0;
        return (flow.IsProven(), bounds.Select((row, p) => (row, served: grid.Served(p))).All(x => x.row.Select((b, c) => (b, n: x.served.Of((DutyCounter)c))).All(y => y.n >= y.b.Low && y.n <= y.b.High)));
    }

    /// <summary>Units below the bounds are asked for, the more the further below; units between are free; units above cost, the more the further above.</summary>
    private static void Bound(CostFlow flow, int from, int to, int had, (int Low, int High) bounds, int steps)
    {
        var at = had;
        for (var below = steps; below > 0; below--)
        {
            var upTo = bounds.Low - below + 1;
            if (upTo <= at) continue;
            flow.Arc(from, to, upTo - at, -below * Price);
            at = upTo;
        }

        if (bounds.High > at)
        {
            flow.Arc(from, to, bounds.High - at, 0);
            at = bounds.High;
        }

        for (var above = Math.Max(1, at - bounds.High + 1); above < steps; above++) flow.Arc(from, to, 1, above * Price);
        flow.Arc(from, to, int.MaxValue / 2, steps * Price);
    }
}
