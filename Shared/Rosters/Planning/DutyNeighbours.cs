namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Knows at once for every person and day which duty comes before and which after, and for every day who serves.</summary>
internal sealed class DutyNeighbours
{
    private readonly DutyGrid grid;
    private readonly int[][] before;
    private readonly int[][] after;
    private readonly int[][] on;

    public DutyNeighbours(DutyGrid grid)
    {
        this.grid = grid;
        (before, after) = ([.. grid.People.Select(_ => new int[grid.Days.Length])], [.. grid.People.Select(_ => new int[grid.Days.Length])]);
        for (var p = 0; p < before.Length; p++) Link(p);
        var people = Enumerable.Range(0, before.Length).ToArray();
        on = [.. Enumerable.Range(0, grid.Days.Length).Select(d => people.Where(p => grid.Serves[p][d]).ToArray())];
    }

    /// <summary>The day of the last duty before that day, or -1.</summary>
    public int Before(int person, int day) => before[person][day];

    /// <summary>The day of the next duty after that day, or -1.</summary>
    public int After(int person, int day) => after[person][day];

    public int[] On(int day) => on[day];

    public void Move(int day, int from, int to)
    {
        (grid.Serves[from][day], grid.Serves[to][day]) = (false, true);
        on[day][Array.IndexOf(on[day], from)] = to;
        Link(from);
        Link(to);
    }

    private void Link(int person)
    {
        var (row, last) = (grid.Serves[person], -1);
        for (var d = 0; d < row.Length; d++)
        {
            before[person][d] = last;
            if (row[d]) last = d;
        }

        last = -1;
        for (var d = row.Length - 1; d >= 0; d--)
        {
            after[person][d] = last;
            if (row[d]) last = d;
        }
    }
}
