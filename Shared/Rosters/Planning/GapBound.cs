namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>How far apart duties can lie at best: with a smallest gap of g days, nobody serves twice within g days, so each such stretch needs as many people as it has posts.</summary>
internal static class GapBound
{
    public static int Of(DutyGrid grid)
    {
        var bound = 1;
        var longest = grid.Days.Length == 0 ? 1 : grid.DayNumbers[^1] - grid.DayNumbers[0] + 1;
        while (bound < longest && Holds(grid, bound + 1)) bound++;
        return bound;
    }

    private static bool Holds(DutyGrid grid, int gap)
    {
        var there = new int[grid.People.Length];
        var (posts, distinct, from) = (0, 0, 0);
        for (var d = 0; d < grid.Days.Length; d++)
        {
            if (grid.Posts[d] > 0) Count(d, 1);
            for (; grid.DayNumbers[d] - grid.DayNumbers[from] >= gap; from++)
            {
                if (grid.Posts[from] > 0) Count(from, -1);
            }

            if (posts > distinct) return false;
        }

        return true;

        void Count(int day, int sign)
        {
            posts += sign * grid.Posts[day];
            for (var p = 0; p < there.Length; p++)
            {
                if (!grid.Available[p][day]) continue;
                if (sign > 0 && there[p]++ == 0) distinct++;
                if (sign < 0 && --there[p] == 0) distinct--;
            }
        }
    }
}
