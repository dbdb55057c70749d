namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>
/// Knows at once for every person and day which duty comes before and which after, and for every day who serves. Flat tables, a person's days side by side: spacing
/// looks at some hundred thousand of their cells.
/// </summary>
internal sealed class DutyNeighbours
{
    private readonly DutyGrid grid;
    private readonly int days;
    private readonly int[] before;
    private readonly int[] after;
    private readonly Cell[] cells;
    private readonly int[][] on;

    public DutyNeighbours(DutyGrid grid)
    {
        (this.grid, days) = (grid, grid.Days.Length);
        var size = grid.People.Length * days;
        (before, after, cells) = (new int[size], new int[size], new Cell[size]);
        var count = new int[days];
        for (var p = 0; p < grid.People.Length; p++)
        {
            Link(p);
            for (var d = 0; d < days; d++)
            {
                var serves = grid.Serves[p][d];
                cells[(p * days) + d] = grid.IsFree(p, d) ? serves ? Cell.Serves : Cell.Free : Cell.Fixed;
                if (serves) count[d]++;
            }
        }

        on = [.. count.Select(n => new int[n])];
        for (var p = grid.People.Length - 1; p >= 0; p--)
        {
            for (var d = 0; d < days; d++)
            {
                if (grid.Serves[p][d]) on[d][--count[d]] = p;
            }
        }
    }

    private enum Cell : byte
    {
        /// <summary>Can't be changed: the person is away, or the duty is locked.</summary>
        Fixed,

        Free,
        Serves,
    }

    /// <summary>The day of the last duty before that day, or -1.</summary>
    public int Before(int person, int day) => before[(person * days) + day];

    /// <summary>The day of the next duty after that day, or -1.</summary>
    public int After(int person, int day) => after[(person * days) + day];

    /// <summary>Whether the person is there that day and not on duty.</summary>
    public bool MayServe(int person, int day) => cells[(person * days) + day] == Cell.Free;

    /// <summary>Whether the person has a duty that day that can be given away.</summary>
    public bool MayLeave(int person, int day) => cells[(person * days) + day] == Cell.Serves;

    public int[] On(int day) => on[day];

    public void Move(int day, int from, int to)
    {
        (grid.Serves[from][day], grid.Serves[to][day]) = (false, true);
        (cells[(from * days) + day], cells[(to * days) + day]) = (Cell.Free, Cell.Serves);
        on[day][Array.IndexOf(on[day], from)] = to;
        Tell(from, day, Before(from, day), After(from, day));
        Tell(to, day, day, day);
    }

    /// <summary>Tells the days up to the duties on both sides what is now the duty before and after them.</summary>
    private void Tell(int person, int day, int earlier, int later)
    {
        var row = person * days;
        var (low, high) = (Math.Max(0, before[row + day]), after[row + day] < 0 ? days - 1 : after[row + day]);
        before.AsSpan(row + day + 1, high - day).Fill(earlier);
        after.AsSpan(row + low, day - low).Fill(later);
    }

    private void Link(int person)
    {
        var (row, start, last) = (grid.Serves[person], person * days, -1);
        for (var d = 0; d < days; d++)
        {
            before[start + d] = last;
            if (row[d]) last = d;
        }

        last = -1;
        for (var d = days - 1; d >= 0; d--)
        {
            after[start + d] = last;
            if (row[d]) last = d;
        }
    }
}
