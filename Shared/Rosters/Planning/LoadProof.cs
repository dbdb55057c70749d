using System.Numerics;

namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Settles small problems: goes through all loads that can arise day by day, up to 12 people, and gives up where they get too many.</summary>
internal sealed class LoadProof(DutyLoads loads)
{
    private const int MostPeople = 12;
    private readonly int[] days = [.. loads.Days.SelectMany(d => d)];
    private readonly Dictionary<(uint Free, int Open), uint[]> choices = [];

    // Each step can leave a state behind, and those of more people are larger.
    private int budget = loads.Loads.Length <= 8 ? 1_500_000 : 750_000;

    /// <summary>Whether it has given up for good.</summary>
    public bool IsSpent => budget < 0 || loads.Loads.Length > MostPeople;

    /// <summary>A plan with all loads between the two, or null; and whether it is certain that there is none.</summary>
    public (bool[][]? Found, bool Settled) Settle(long low, long high)
    {
        var people = loads.Loads.Length;
        if (people > MostPeople || high > 250 || low < -250 || loads.Fixed.Any(l => l is < 0 or > 250) || loads.Fixed.Any(l => l > high)) return (null, people <= MostPeople && high < loads.Fixed.Max());
        var left = Potential(people);
        var layers = new List<Dictionary<UInt128, (UInt128 Before, uint Mask)>> { new() { [Packed(loads.Fixed)] = (0, 0) } };
        for (var n = 0; n < days.Length; n++)
        {
            var (weight, layer) = (loads.WeightOf[days[n]], new Dictionary<UInt128, (UInt128, uint)>());
            var masks = Masks(people, days[n]);
            foreach (var state in layers[^1].Keys)
            {
                foreach (var mask in masks)
                {
                    if (--budget < 0) return (null, false);
                    var (then, fits) = (state, true);
                    for (var p = 0; p < people && fits; p++)
                    {
                        var load = (int)(state >> (8 * p) & 255) + ((mask >> p & 1) == 1 ? weight : 0);
                        if ((mask >> p & 1) == 1) then += (UInt128)weight << (8 * p);
                        fits = load <= high && load + left[n + 1][p] >= low;
                    }

                    if (fits) layer.TryAdd(then, (state, mask));
                }
            }

            if (layer.Count == 0) return (null, true);
            layers.Add(layer);
        }

        return layers[^1].Keys.Any(k => Enumerable.Range(0, people).All(p => (long)(k >> (8 * p) & 255) >= low)) ? (Plan(layers, low, people), false) : (null, true);
    }

    private bool[][] Plan(List<Dictionary<UInt128, (UInt128 Before, uint Mask)>> layers, long low, int people)
    {
        var plan = loads.Copy();
        var state = layers[^1].Keys.First(k => Enumerable.Range(0, people).All(p => (long)(k >> (8 * p) & 255) >= low));
        for (var n = days.Length - 1; n >= 0; n--)
        {
            var (before, mask) = layers[n + 1][state];
            for (var p = 0; p < people; p++) plan[p][days[n]] = loads.Grid.Locked[p][days[n]] || (mask >> p & 1) == 1;
            state = before;
        }

        return plan;
    }

    private uint[] Masks(int people, int day)
    {
        var (free, open) = (Enumerable.Range(0, people).Aggregate(0u, (mask, p) => loads.Grid.IsFree(p, day) ? mask | (1u << p) : mask), loads.Grid.Open[day]);
        if (!choices.TryGetValue((free, open), out var masks))
            choices[(free, open)] = masks = [.. Enumerable.Range(0, 1 << people).Select(m => (uint)m).Where(m => (m & ~free) == 0 && BitOperations.PopCount(m) == open)];
        return masks;
    }

    /// <summary>What each person could still get from a day on.</summary>
    private long[][] Potential(int people)
    {
        var left = new long[days.Length + 1][];
        left[^1] = new long[people];
        for (var n = days.Length - 1; n >= 0; n--) left[n] = [.. left[n + 1].Select((l, p) => l + (loads.Grid.IsFree(p, days[n]) ? loads.WeightOf[days[n]] : 0))];
        return left;
    }

    private static UInt128 Packed(long[] all) => all.Select((l, p) => (UInt128)l << (8 * p)).Aggregate(UInt128.Zero, (a, b) => a | b);
}
