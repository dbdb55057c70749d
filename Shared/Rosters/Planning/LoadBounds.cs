using System.Numerics;

namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>
/// What no plan can beat. The people of any set must together carry what the others can't, so the highest load is at least that by the set's size; and they can't carry
/// more than the posts on the days they are there, so the lowest load is at most that by the set's size. Up to 16 people all sets are looked at; beyond,
/// those that a plan itself points to: with whom the most burdened, or the least, can exchange.
/// </summary>
internal sealed class LoadBounds
{
    private const int AllUpTo = 16;

    public long LeastHighest { get; private set; } = long.MinValue;

    public long MostLowest { get; private set; } = long.MaxValue;

    public static LoadBounds Of(DutyLoads loads)
    {
        var bounds = new LoadBounds();
        if (loads.Loads.Length <= AllUpTo) bounds.AllSets(loads);
        bounds.Closed(loads);
        return bounds;
    }

    private void Take(long least, long most, int size)
    {
        LeastHighest = Math.Max(LeastHighest, -Floor(-least, size));
        MostLowest = Math.Min(MostLowest, Floor(most, size));
    }

    private static long Floor(long sum, int size) => (sum / size) - (sum % size < 0 ? 1 : 0);

    private void AllSets(DutyLoads loads)
    {
        var people = loads.Loads.Length;
        var days = loads.Days.SelectMany(d => d)
            .GroupBy(d => (Weight: loads.WeightOf[d], Posts: loads.Grid.Open[d], Free: Enumerable.Range(0, people).Aggregate(0u, (mask, p) => loads.Grid.IsFree(p, d) ? mask | (1u << p) : mask)))
            .Select(g => (Weight: (long)g.Key.Weight * g.Count(), g.Key.Posts, g.Key.Free)).ToArray();
        for (var set = 1u; set < 1u << people; set++)
        {
            var (least, most) = (0L, 0L);
            for (var p = 0; p < people; p++)
            {
                if ((set >> p & 1) == 1) (least, most) = (least + loads.Fixed[p], most + loads.Fixed[p]);
            }

            foreach (var (weight, posts, free) in days)
            {
                least += weight * Math.Max(0, posts - BitOperations.PopCount(free & ~set));
                most += weight * Math.Min(posts, BitOperations.PopCount(free & set));
            }

            Take(least, most, BitOperations.PopCount(set));
        }
    }

    /// <summary>Sets that give only to themselves carry exactly what they must; sets that take only from themselves carry exactly what they can.</summary>
    private void Closed(DutyLoads loads)
    {
        var people = loads.Loads.Length;
        var gives = new bool[people, people];
        foreach (var d in loads.Days.SelectMany(d => d))
        {
            for (var p = 0; p < people; p++)
            {
                if (!loads.Grid.Serves[p][d] || loads.Grid.Locked[p][d]) continue;
                for (var q = 0; q < people; q++) gives[p, q] |= loads.Grid.IsFree(q, d) && !loads.Grid.Serves[q][d];
            }
        }

        foreach (var level in loads.Loads.Distinct().ToArray())
        {
            var givers = Closure(p => loads.Loads[p] >= level, (p, q) => gives[p, q]);
            Take(givers.Sum(p => loads.Loads[p]), long.MaxValue / 2, givers.Count);
            var takers = Closure(p => loads.Loads[p] <= level, (p, q) => gives[q, p]);
            Take(long.MinValue / 2, takers.Sum(p => loads.Loads[p]), takers.Count);
        }

        List<int> Closure(Func<int, bool> start, Func<int, int, bool> leads)
        {
            var found = Enumerable.Range(0, people).Where(start).ToList();
            var inside = new HashSet<int>(found);
            for (var n = 0; n < found.Count; n++)
            {
                for (var q = 0; q < people; q++)
                {
                    if (leads(found[n], q) && inside.Add(q)) found.Add(q);
                }
            }

            return found;
        }
    }
}
