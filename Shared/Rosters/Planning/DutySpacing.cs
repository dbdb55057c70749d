namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Spreads everybody's duties: two people exchange days of the same class, which leaves every counter as it is. Close pairs weigh far more than distant ones.</summary>
internal sealed class DutySpacing
{
    private const int Horizon = 64;

    /// <summary>What takes away so much of a duty's closeness is taken without looking for better.</summary>
    private const double Enough = -0.9;

    private static readonly double[] Closeness = [.. Enumerable.Range(0, Horizon).Select(gap => gap == 0 ? 0 : (gap == 1 ? 1e3 : 1) / Math.Pow(gap, 5))];

    private readonly DutyGrid grid;
    private readonly DutyNeighbours duties;
    private readonly int bound;
    private readonly int[][] ofClass;
    private long budget = 800_000;

    private DutySpacing(DutyGrid grid, int bound)
    {
        (this.grid, this.bound, duties) = (grid, bound, new DutyNeighbours(grid));
        ofClass = [.. Enum.GetValues<DutyDayClass>().Select(c => Enumerable.Range(0, grid.Days.Length).Where(d => grid.Days[d].Class == c && grid.Open[d] > 0).ToArray())];
    }

    public static PlanSpacing Spread(DutyGrid grid)
    {
        var spacing = new DutySpacing(grid, GapBound.Of(grid));
        while (spacing.Sweep())
        {
        }

        return spacing.Measured();
    }

    private PlanSpacing Measured()
    {
        var gaps = (from p in Enumerable.Range(0, grid.People.Length)
                    from d in Enumerable.Range(0, grid.Days.Length)
                    where grid.Serves[p][d] && duties.After(p, d) >= 0
                    select grid.DayNumbers[duties.After(p, d)] - grid.DayNumbers[d]).ToArray();
        return new PlanSpacing(gaps.Count(g => g == 1), gaps.Length == 0 ? null : gaps.Min(), bound);
    }

    private bool Sweep()
    {
        var better = false;
        for (var d = 0; d < grid.Days.Length && budget > 0; d++)
        {
            if (grid.Open[d] == 0) continue;
            for (var p = 0; p < grid.People.Length; p++)
            {
                if (duties.MayLeave(p, d) && IsClose(p, d)) better |= Exchange(p, d);
            }
        }

        return better && budget > 0;
    }

    private bool IsClose(int person, int day)
    {
        var (before, after) = (duties.Before(person, day), duties.After(person, day));
        return (before >= 0 && Gap(before, day) < bound) || (after >= 0 && Gap(day, after) < bound);
    }

    /// <summary>Gives a duty that lies too close to another away for the best other one.</summary>
    private bool Exchange(int a, int d)
    {
        var (best, other, day) = (-1e-12, -1, -1);
        var without = -Around(a, d, d);
        var others = ofClass[(int)grid.Days[d].Class];
        for (int n = 0, at = d % Math.Max(1, others.Length); n < others.Length && best > Enough * -without; n++, at = at + 1 == others.Length ? 0 : at + 1)
        {
            var e = others[at];
            if (!duties.MayServe(a, e)) continue;
            budget--;
            var gain = without + Around(a, e, d);
            if (gain >= 0) continue;
            foreach (var b in duties.On(e))
            {
                budget--;
                if (!duties.MayLeave(b, e) || !duties.MayServe(b, d)) continue;
                var change = gain - Around(b, e, e);
                // Giving the day back to the other person can only add.
                if (change >= best || grid.Cost[a][e] + grid.Cost[b][d] > grid.Cost[a][d] + grid.Cost[b][e]) continue;
                change += Around(b, d, e);
                if (change < best) (best, other, day) = (change, b, e);
            }
        }

        if (other < 0) return false;
        duties.Move(d, a, other);
        duties.Move(day, other, a);
        return true;
    }

    /// <summary>What a duty on that day adds to the closeness of the person's other duties, of which one is left out.</summary>
    private double Around(int person, int day, int except)
    {
        var (before, after) = (duties.Before(person, day), duties.After(person, day));
        if (before == except && before >= 0) before = duties.Before(person, before);
        if (after == except && after >= 0) after = duties.After(person, after);
        return (before < 0 ? 0 : Close(Gap(before, day))) + (after < 0 ? 0 : Close(Gap(day, after))) - (before < 0 || after < 0 ? 0 : Close(Gap(before, after)));
    }

    private int Gap(int from, int to) => grid.DayNumbers[to] - grid.DayNumbers[from];

    private static double Close(int gap) => gap < Horizon ? Closeness[gap] : 0;
}
