namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>The problem and its plan as tables: days by date, people by their place in the problem.</summary>
internal sealed class DutyGrid
{
    public DutyGrid(RosterProblem problem)
    {
        Days = [.. problem.Days.GroupBy(d => d.Date).Select(g => new PlanDay(g.Key, g.Max(d => d.Class), Math.Max(0, g.Max(d => d.Need)))).OrderBy(d => d.Date)];
        People = [.. problem.People.DistinctBy(p => p.Id)];
        (Weights, DayNumbers) = (problem.Weights, [.. Days.Select(d => d.Date.DayNumber)]);
        (Available, Locked, Serves, Cost) = (Table<bool>(), Table<bool>(), Table<bool>(), Table<long>());
        for (var p = 0; p < People.Length; p++)
        {
            for (var d = 0; d < Days.Length; d++)
            {
                Available[p][d] = !People[p].Unavailable.Contains(Days[d].Date);
                Cost[p][d] = People[p].RatherNot.Contains(Days[d].Date) ? 1 : 0;
            }
        }

        foreach (var (p, d) in Cells(problem.Locked)) Locked[p][d] = Available[p][d] = Serves[p][d] = true;
        Present = [.. Enumerable.Range(0, Days.Length).Select(d => Available.Count(row => row[d]))];
        var fixedPosts = Enumerable.Range(0, Days.Length).Select(d => Locked.Count(row => row[d])).ToArray();
        Posts = [.. Days.Select((day, d) => Math.Max(fixedPosts[d], Math.Min(day.Need, Present[d])))];
        Open = [.. Posts.Select((posts, d) => posts - fixedPosts[d])];
    }

    public PlanDay[] Days { get; }

    public PlanPerson[] People { get; }

    public ClassWeights Weights { get; }

    public int[] DayNumbers { get; }

    /// <summary>By person, then by day.</summary>
    public bool[][] Available { get; }

    public bool[][] Locked { get; }

    public bool[][] Serves { get; }

    /// <summary>What it costs to give that duty to that person, beneath all fairness.</summary>
    public long[][] Cost { get; }

    /// <summary>People there, by day.</summary>
    public int[] Present { get; }

    /// <summary>Posts that can be filled, by day.</summary>
    public int[] Posts { get; }

    /// <summary>Posts to fill beside the locked ones, by day.</summary>
    public int[] Open { get; }

    /// <summary>Whether the person may be put on or taken off on that day.</summary>
    public bool IsFree(int person, int day) => Available[person][day] && !Locked[person][day];

    /// <summary>Duties that aren't locked.</summary>
    public IEnumerable<(int Person, int Day)> Taken() =>
        from p in Enumerable.Range(0, People.Length)
        from d in Enumerable.Range(0, Days.Length)
        where Serves[p][d] && !Locked[p][d]
        select (p, d);

    /// <summary>Where the duties lie in the tables; what lies outside is left out.</summary>
    public IEnumerable<(int Person, int Day)> Cells(IEnumerable<PlanDuty> duties)
    {
        var people = People.Select((person, p) => (person.Id, p)).ToDictionary(x => x.Id, x => x.p);
        var days = Days.Select((day, d) => (day.Date, d)).ToDictionary(x => x.Date, x => x.d);
        return from duty in duties
               where people.ContainsKey(duty.PersonId) && days.ContainsKey(duty.Date)
               select (people[duty.PersonId], days[duty.Date]);
    }

    public DutyCounts Served(int person)
    {
        Span<int> counts = stackalloc int[3];
        for (var d = 0; d < Days.Length; d++)
        {
            if (Serves[person][d]) counts[(int)Days[d].Class]++;
        }

        return new DutyCounts(counts[0], counts[1], counts[2]);
    }

    private T[][] Table<T>() => [.. People.Select(_ => new T[Days.Length])];
}
