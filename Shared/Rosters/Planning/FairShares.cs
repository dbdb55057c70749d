using System.Numerics;

namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>
/// Everybody's fair share of every counter, as an exact fraction: the sum over the days that the person is there of posts by people there. Only so is it certain
/// which whole numbers lie around it.
/// </summary>
internal sealed class FairShares
{
    private readonly BigInteger[][] shares;
    private readonly BigInteger whole = BigInteger.One;
    private readonly DutyGrid grid;

    /// <summary>By counter: what everybody has carried before together, and the sum of all shares.</summary>
    private readonly long[] carried;
    private readonly BigInteger[] totals;

    public FairShares(DutyGrid grid)
    {
        this.grid = grid;
        var sizes = grid.Present.Where(n => n > 0).Distinct().ToArray();
        foreach (var size in sizes) whole = whole / BigInteger.GreatestCommonDivisor(whole, size) * size;
        shares = [.. grid.People.Select((_, p) => Row(p, sizes))];
        carried = [.. Enum.GetValues<DutyCounter>().Select(c => grid.People.Sum(p => (long)p.Carried.Of(c)))];
        totals = [.. Enum.GetValues<DutyCounter>().Select(c => shares.Aggregate(BigInteger.Zero, (sum, row) => sum + row[(int)c]))];
    }

    public double Of(int person, DutyCounter counter) => (double)(shares[person][(int)counter] * 1_000_000_000_000 / whole) / 1e12;

    /// <summary>The whole numbers around what the person should serve in this period, where what was served before it is put into the same pot.</summary>
    public (int Low, int High) Around(int person, DutyCounter counter)
    {
        var (share, all, before) = (shares[person][(int)counter], totals[(int)counter], carried[(int)counter]);
        var target = before == 0 || all.IsZero ? new BigInteger(grid.People[person].Carried.Of(counter)) * -whole + share : 0;
        var unit = whole;
        if (before != 0 && !all.IsZero)
            (target, unit) = ((share * (all + (before * whole))) - (grid.People[person].Carried.Of(counter) * whole * all), whole * all);
        var low = BigInteger.DivRem(target, unit, out var rest);
        if (rest < 0) low--;
        return (Math.Max(0, (int)low), Math.Max(0, (int)low + (rest.IsZero ? 0 : 1)));
    }

    private BigInteger[] Row(int person, int[] sizes)
    {
        var posts = new long[3, sizes.Length];
        for (var d = 0; d < grid.Days.Length; d++)
        {
            if (grid.Available[person][d]) posts[(int)grid.Days[d].Class, Array.IndexOf(sizes, grid.Present[d])] += grid.Posts[d];
        }

        var leaf = new BigInteger[3];
        for (var c = 0; c < 3; c++)
        {
            for (var s = 0; s < sizes.Length; s++) leaf[c] += whole / sizes[s] * posts[c, s];
        }

        return [leaf[0], leaf[1], leaf[2], leaf[1] + leaf[2], leaf[0] + leaf[1] + leaf[2]];
    }
}
