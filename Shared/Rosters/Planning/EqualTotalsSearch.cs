namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>
/// Plans with equal totals: the heaviest days go to the least burdened, then duties wander between people, singly or up to three at once, as long as
/// that brings the loads together. Where all weights are equal this is the optimal semi-matching by cost-reducing paths (Harvey, Ladner, Lovász, Tamir);
/// otherwise what is reached is compared with <see cref="LoadBounds"/>, and small problems are settled by <see cref="LoadProof"/>.
/// </summary>
internal sealed class EqualTotalsSearch
{
    private const long Most = 24_000_000;

    private readonly DutyLoads loads;
    private int depth;
    private long low;
    private long high;
    private long looked;
    private uint dice = 20261122;
    private bool[][] best;
    private long spread;

    private EqualTotalsSearch(DutyLoads loads)
    {
        this.loads = loads;
        depth = Usual;
        (best, spread) = (loads.Copy(), long.MaxValue);
    }

    /// <summary>Fills the open posts; by how much, in weighted load, a better plan could at most be better: 0 if it is proven that there is none.</summary>
    public static long Fill(DutyGrid grid)
    {
        if (grid.People.Length == 0) return 0;
        Start(grid);
        return new EqualTotalsSearch(new DutyLoads(grid)).Run();
    }

    private static void Start(DutyGrid grid)
    {
        var (load, turn) = (grid.People.Select(p => p.Carried.Load(grid.Weights)).ToArray(), 0);
        for (var p = 0; p < load.Length; p++) load[p] += grid.Served(p).Load(grid.Weights);
        foreach (var d in Enumerable.Range(0, grid.Days.Length).OrderByDescending(d => grid.Weights.Of(grid.Days[d].Class)))
        {
            var chosen = Enumerable.Range(0, load.Length).Where(p => grid.IsFree(p, d)).OrderBy(p => load[p]).ThenBy(p => grid.Cost[p][d]).ThenBy(p => (p - turn + load.Length) % load.Length).Take(grid.Open[d]).ToArray();
            foreach (var p in chosen)
            {
                grid.Serves[p][d] = true;
                load[p] += grid.Weights.Of(grid.Days[d].Class);
                turn = (p + 1) % load.Length;
            }
        }
    }

    private long Run()
    {
        var (sum, people) = (loads.Loads.Sum(), loads.Loads.Length);
        Aim((long)Math.Floor((double)sum / people), (long)Math.Ceiling((double)sum / people));
        Descend();
        Keep();
        var bounds = LoadBounds.Of(loads);
        var proof = new LoadProof(loads);
        var (least, proven) = (Math.Max(0, bounds.LeastHighest - bounds.MostLowest), true);
        var open = spread;
        for (var width = least; width < spread; width++)
        {
            if (IsSpent && proof.IsSpent)
            {
                (open, proven) = (Math.Min(open, width), false);
                break;
            }

            for (var above = 0L; above <= width - least && width < spread; above++)
            {
                Aim(bounds.LeastHighest + above - width, bounds.LeastHighest + above);
                if (Reach()) break;
                var (found, settled) = proof.Settle(low, high);
                if (found is not null) loads.Restore(found);
                if (found is not null) Keep();
                if (found is null && !settled) (open, proven) = (Math.Min(open, width), false);
            }
        }

        loads.Restore(best);
        return proven ? 0 : (spread - open) * loads.Unit;
    }

    /// <summary>How many duties wander at once, at most; with many people three are only tried now and then, since there are so many ways.</summary>
    private int Deepest => loads.Days.Length < 2 ? 1 : loads.Loads.Length <= 40 ? 3 : 2;

    private int Usual => loads.Loads.Length <= 16 ? Deepest : Math.Min(2, Deepest);

    private bool IsSpent => looked + loads.Work > Most;

    /// <summary>The same steps each time, so that the same problem has the same plan.</summary>
    private int Roll(int sides)
    {
        dice = (dice * 1_664_525) + 1_013_904_223;
        return (int)((ulong)dice * (ulong)sides >> 32);
    }

    private void Aim(long from, long to) => (low, high) = (from, to);

    private void Keep()
    {
        if (loads.Spread < spread) (best, spread) = (loads.Copy(), loads.Spread);
    }

    /// <summary>Looks for a plan with all loads in the aim, from where it stands and, where that ends, after a few random steps.</summary>
    private bool Reach()
    {
        loads.Restore(best);
        var (stand, outside) = (best, double.MaxValue);
        for (var kicks = 2000; ; kicks--)
        {
            depth = kicks % 20 == 0 ? Deepest : Usual;
            Descend();
            Keep();
            if (loads.Loads.All(l => l >= low && l <= high)) return true;
            if (kicks == 0 || IsSpent || loads.Days.Length == 0) return false;
            if (loads.Loads.Sum(Badness) is var now && now <= outside) (stand, outside) = (loads.Copy(), now);
            else loads.Restore(stand);
            for (var n = 0; n < 3; n++) loads.Pass(Roll(loads.Days.Length), Roll(loads.Loads.Length), Roll(loads.Loads.Length));
        }
    }

    private void Descend()
    {
        while (!IsSpent && loads.Loads.Any(l => l < low || l > high) && Step())
        {
        }
    }

    private bool Step()
    {
        var order = Enumerable.Range(0, loads.Loads.Length).OrderByDescending(p => loads.Loads[p]).ToArray();
        for (var most = 1; most <= depth; most++)
        {
            foreach (var p in order)
            {
                if (Try(p, 0, [], most)) return true;
            }
        }

        return false;
    }

    /// <summary>Follows duties from hand to hand; the loads are only calculated until a way is found that brings them together.</summary>
    private bool Try(int from, double change, List<(int Kind, int From, int To)> way, int most)
    {
        for (var kind = 0; kind < loads.Days.Length; kind++)
        {
            var (weight, reached) = (loads.Weight(kind), loads.Chains(kind, from));
            for (var to = 0; to < reached.Length; to++)
            {
                if (reached[to].Person < 0) continue;
                if (IsSpent) return false;
                looked++;
                var gain = change + Badness(Load(from) - weight) - Badness(Load(from)) + Badness(Load(to) + weight) - Badness(Load(to));
                way.Add((kind, from, to));
                if (way.Count == most ? gain < -1e-9 && Apply(way) : Try(to, gain, way, most)) return true;
                way.RemoveAt(way.Count - 1);
            }
        }

        return false;

        long Load(int person)
        {
            var load = loads.Loads[person];
            foreach (var (kind, giver, taker) in way) load += giver == person ? -loads.Weight(kind) : taker == person ? loads.Weight(kind) : 0;
            return load;
        }
    }

    private bool Apply(List<(int Kind, int From, int To)> way)
    {
        // Ways of one weight can meet; then the second may be gone after the first.
        var before = way.Count == 1 ? null : loads.Copy();
        if (way.TrueForAll(step => loads.Pass(step.Kind, step.From, step.To))) return true;
        if (before is not null) loads.Restore(before);
        return false;
    }

    private double Badness(long load)
    {
        var outside = Math.Max(0, Math.Max(low - load, load - high));
        return (1e6 * outside * outside) + ((double)load * load);
    }
}
