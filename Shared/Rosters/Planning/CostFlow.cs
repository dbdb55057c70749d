using System.Buffers;

namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>
/// A minimum-cost maximum flow by the primal-dual method: shortest paths with potentials, and on each length of path a blocking flow. Every arc leads from a
/// lower to a higher node, so costs may be negative. The first node is the source, the last the sink.
/// </summary>
/// <param name="most">More arcs than will be added.</param>
internal sealed class CostFlow(int nodes, int most) : IDisposable
{
    private const long Unreached = long.MaxValue / 4;
    private const long Far = long.MaxValue / 64;

    private readonly int[] first = Filled(nodes);
    private readonly long[] potential = new long[nodes];
    private readonly long[] distance = new long[nodes];
    private readonly int[] level = new int[nodes];
    private readonly int[] current = new int[nodes];

    // Rented, since arrays of this size would each time be cleared away with the oldest objects.
    private readonly int[] target = ArrayPool<int>.Shared.Rent(2 * most);
    private readonly int[] next = ArrayPool<int>.Shared.Rent(2 * most);
    private readonly int[] capacity = ArrayPool<int>.Shared.Rent(2 * most);
    private readonly long[] cost = ArrayPool<long>.Shared.Rent(2 * most);
    private int arcs;

    /// <summary>The arc's number, for <see cref="On"/>.</summary>
    public int Arc(int from, int to, int units, long unitCost)
    {
        Half(from, to, units, unitCost);
        Half(to, from, 0, -unitCost);
        return arcs - 2;
    }

    public int On(int arc) => capacity[arc ^ 1];

    public void Solve()
    {
        // What the source doesn't reach carries nothing; it lies far off, so that the proof holds there too.
        for (var node = 1; node < nodes; node++) potential[node] = Far;
        for (var node = 0; node < nodes; node++)
        {
            for (var a = first[node]; a >= 0; a = next[a])
            {
                if (capacity[a] > 0) potential[target[a]] = Math.Min(potential[target[a]], potential[node] + cost[a]);
            }
        }

        while (Shortest())
        {
            while (Levels())
            {
                first.CopyTo(current, 0);
                Push(0, int.MaxValue);
            }
        }
    }

    /// <summary>The proof that no flow of the same size is cheaper: under the potentials, no arc with room left has a negative cost.</summary>
    public bool IsProven()
    {
        for (var a = 0; a < arcs; a++)
        {
            if (capacity[a] > 0 && Reduced(target[a ^ 1], a) < 0) return false;
        }

        return true;
    }

    public void Dispose()
    {
        foreach (var rented in new[] { target, next, capacity }) ArrayPool<int>.Shared.Return(rented);
        ArrayPool<long>.Shared.Return(cost);
    }

    private static int[] Filled(int length)
    {
        var all = new int[length];
        Array.Fill(all, -1);
        return all;
    }

    private void Half(int from, int to, int units, long unitCost)
    {
        (target[arcs], capacity[arcs], cost[arcs], next[arcs]) = (to, units, unitCost, first[from]);
        first[from] = arcs++;
    }

    private long Reduced(int from, int a) => cost[a] + potential[from] - potential[target[a]];

    private bool Shortest()
    {
        Array.Fill(distance, Unreached);
        var queue = new PriorityQueue<int, long>();
        var sink = nodes - 1;
        distance[0] = 0;
        queue.Enqueue(0, 0);
        while (queue.TryDequeue(out var node, out var length))
        {
            if (length > distance[node]) continue;
            if (node == sink) break;
            for (var a = first[node]; a >= 0; a = next[a])
            {
                if (capacity[a] == 0) continue;
                var reached = length + Reduced(node, a);
                if (reached >= distance[target[a]]) continue;
                distance[target[a]] = reached;
                queue.Enqueue(target[a], reached);
            }
        }

        if (distance[sink] == Unreached) return false;
        for (var node = 0; node < nodes; node++) potential[node] += Math.Min(distance[node], distance[sink]);
        return true;
    }

    private bool Levels()
    {
        Array.Fill(level, -1);
        var queue = new Queue<int>();
        level[0] = 0;
        queue.Enqueue(0);
        while (queue.TryDequeue(out var node))
        {
            for (var a = first[node]; a >= 0; a = next[a])
            {
                if (capacity[a] == 0 || level[target[a]] >= 0 || Reduced(node, a) != 0) continue;
                level[target[a]] = level[node] + 1;
                queue.Enqueue(target[a]);
            }
        }

        return level[nodes - 1] >= 0;
    }

    private int Push(int node, int most)
    {
        if (node == nodes - 1) return most;
        var left = most;
        for (; current[node] >= 0; current[node] = next[current[node]])
        {
            var a = current[node];
            if (capacity[a] == 0 || level[target[a]] != level[node] + 1 || Reduced(node, a) != 0) continue;
            var pushed = Push(target[a], Math.Min(left, capacity[a]));
            capacity[a] -= pushed;
            capacity[a ^ 1] += pushed;
            left -= pushed;
            if (left == 0) break;
        }

        return most - left;
    }
}
