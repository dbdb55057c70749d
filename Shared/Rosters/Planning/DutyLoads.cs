namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>
/// The weighted loads of a plan in the making, in units of the weights' greatest common divisor, and how duties of one weight can wander: from one person to
/// another, directly or along a chain of people of whom each takes over from the one before.
/// </summary>
internal sealed class DutyLoads
{
    private readonly Dictionary<(int Weight, int From), (int Person, int Day)[]> chains = [];

    public DutyLoads(DutyGrid grid)
    {
        Grid = grid;
        var weights = grid.Days.Select(d => Math.Max(0, grid.Weights.Of(d.Class))).ToArray();
        var carried = grid.People.Select(p => p.Carried.Load(grid.Weights)).ToArray();
        Unit = Math.Max(1, weights.Select(w => (long)w).Concat(carried.Select(Math.Abs)).Aggregate(0L, Divisor));
        WeightOf = [.. weights.Select(w => (int)(w / Unit))];
        Loads = [.. carried.Select(c => c / Unit)];
        Days = [.. WeightOf.Distinct().Where(w => w > 0).OrderDescending().Select(w => Enumerable.Range(0, weights.Length).Where(d => WeightOf[d] == w && grid.Open[d] > 0).ToArray()).Where(d => d.Length > 0)];
        for (var p = 0; p < Loads.Length; p++) Loads[p] += Enumerable.Range(0, weights.Length).Where(d => grid.Locked[p][d]).Sum(d => (long)WeightOf[d]);
        Fixed = [.. Loads];
        for (var p = 0; p < Loads.Length; p++) Loads[p] += Enumerable.Range(0, weights.Length).Where(d => grid.Serves[p][d] && !grid.Locked[p][d]).Sum(d => (long)WeightOf[d]);
    }

    public DutyGrid Grid { get; }

    /// <summary>What one unit of load is in the problem's weights.</summary>
    public long Unit { get; }

    /// <summary>By day.</summary>
    public int[] WeightOf { get; }

    /// <summary>By person.</summary>
    public long[] Loads { get; private set; }

    /// <summary>What comes from locked duties and from before, by person.</summary>
    public long[] Fixed { get; }

    /// <summary>Days with open posts, heaviest weight first, one array for each weight.</summary>
    public int[][] Days { get; }

    /// <summary>What the looking for chains has cost so far, in steps.</summary>
    public long Work { get; private set; }

    public long Spread => Loads.Max() - Loads.Min();

    public int Weight(int kind) => WeightOf[Days[kind][0]];

    public void Flip(int person, int day)
    {
        Grid.Serves[person][day] = !Grid.Serves[person][day];
        Loads[person] += Grid.Serves[person][day] ? WeightOf[day] : -WeightOf[day];
        chains.Clear();
    }

    public bool[][] Copy() => [.. Grid.Serves.Select(row => (bool[])row.Clone())];

    public void Restore(bool[][] copy)
    {
        for (var p = 0; p < copy.Length; p++) copy[p].CopyTo(Grid.Serves[p], 0);
        chains.Clear();
        Loads = [.. Fixed];
        foreach (var d in Days.SelectMany(d => d))
        {
            for (var p = 0; p < copy.Length; p++) Loads[p] += copy[p][d] && !Grid.Locked[p][d] ? WeightOf[d] : 0;
        }
    }

    /// <summary>For each person who can end up with a duty of that weight more when <paramref name="from"/> gives one away: who gives it to them, on which day; nobody (-1) for the others.</summary>
    public (int Person, int Day)[] Chains(int kind, int from)
    {
        if (chains.TryGetValue((kind, from), out var known)) return known;
        Work += 1 + (Days[kind].Length * Loads.Length / 8);
        var reached = new (int Person, int Day)[Loads.Length];
        Array.Fill(reached, (-1, -1));
        reached[from] = (from, -1);
        var queue = new Queue<int>();
        queue.Enqueue(from);
        while (queue.TryDequeue(out var p))
        {
            foreach (var d in Days[kind])
            {
                if (!Grid.Serves[p][d] || Grid.Locked[p][d]) continue;
                for (var q = 0; q < reached.Length; q++)
                {
                    if (reached[q].Person >= 0 || Grid.Serves[q][d] || !Grid.IsFree(q, d)) continue;
                    reached[q] = (p, d);
                    queue.Enqueue(q);
                }
            }
        }

        reached[from] = (-1, -1);
        return chains[(kind, from)] = reached;
    }

    /// <summary>Lets a duty of that weight wander; false if there is no way.</summary>
    public bool Pass(int kind, int from, int to)
    {
        var way = Chains(kind, from);
        if (from == to || way[to].Person < 0) return false;
        for (var q = to; q != from; q = way[q].Person)
        {
            Flip(way[q].Person, way[q].Day);
            Flip(q, way[q].Day);
        }

        return true;
    }

    private static long Divisor(long a, long b) => b == 0 ? a : Divisor(b, a % b);
}
