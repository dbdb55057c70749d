using System.Numerics;

namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>How far apart duties can lie at best: with a smallest gap of g days, nobody serves twice within g days, so each such stretch needs as many people as it has posts.</summary>
internal sealed class GapBound
{
    private readonly DutyGrid grid;

    /// <summary>For the stretch that begins on each day: the day after it, its posts, and who is there on a day of it, a bit a person.</summary>
    private readonly int[] end;
    private readonly int[] posts;
    private readonly ulong[][] people;
    private readonly ulong[][] there;

    private GapBound(DutyGrid grid)
    {
        var words = (grid.People.Length + 63) / 64;
        (this.grid, end, posts) = (grid, [.. grid.Days.Select((_, d) => d)], new int[grid.Days.Length]);
        (people, there) = ([.. grid.Days.Select(_ => new ulong[words])], [.. grid.Days.Select(_ => new ulong[words])]);
        for (var p = 0; p < grid.People.Length; p++)
        {
            for (var d = 0; d < grid.Days.Length; d++)
            {
                if (grid.Posts[d] > 0 && grid.Available[p][d]) there[d][p / 64] |= 1ul << (p % 64);
            }
        }
    }

    public static int Of(DutyGrid grid)
    {
        var longest = grid.Days.Length == 0 ? 1 : grid.DayNumbers[^1] - grid.DayNumbers[0] + 1;
        var stretches = new GapBound(grid);
        var bound = 1;
        while (bound < longest && stretches.Hold(bound + 1)) bound++;
        return bound;
    }

    /// <summary>Makes every stretch as long as that, and asks whether each has people enough; lengths come in rising order.</summary>
    private bool Hold(int gap)
    {
        for (var d = 0; d < end.Length; d++)
        {
            for (; end[d] < end.Length && grid.DayNumbers[end[d]] - grid.DayNumbers[d] < gap; end[d]++)
            {
                posts[d] += grid.Posts[end[d]];
                for (var w = 0; w < people[d].Length; w++) people[d][w] |= there[end[d]][w];
            }

            var distinct = 0;
            foreach (var word in people[d]) distinct += BitOperations.PopCount(word);
            if (posts[d] > distinct) return false;
        }

        return true;
    }
}
