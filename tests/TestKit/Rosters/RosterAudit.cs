using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.TestKit.Rosters;

/// <summary>Looks at a roster without knowing how it was made; it counts everything itself.</summary>
public sealed class RosterAudit(RosterProblem problem)
{
    public static bool Counts(DutyCounter counter, DutyDayClass day) => counter switch
    {
        DutyCounter.All => true,
        DutyCounter.DaysOff => day != DutyDayClass.Working,
        _ => (int)counter == (int)day,
    };

    public double Share(int person, DutyCounter counter) => problem.Days
        .Where(d => Counts(counter, d.Class) && !problem.People[person].Unavailable.Contains(d.Date))
        .Sum(d => problem.People.Count(p => !p.Unavailable.Contains(d.Date)) is var there ? (double)Math.Min(there, d.Need) / there : 0);

    /// <summary>The largest distance of any counter of anybody from the fair share; days that can't be covered count too, since all who are there serve.</summary>
    public double Deviation(IReadOnlyDictionary<DateOnly, IReadOnlyList<string>> plan) =>
        problem.People.SelectMany((person, p) => Enum.GetValues<DutyCounter>().Select(c => Math.Abs(Share(p, c) - Served(plan, person.Id, c)))).DefaultIfEmpty().Max();

    /// <summary>Days (of any class) between who serves most and who serves least.</summary>
    public int Spread(IReadOnlyDictionary<DateOnly, IReadOnlyList<string>> plan, DutyCounter counter)
    {
        var served = problem.People.Select(p => Served(plan, p.Id, counter)).ToArray();
        return served.Max() - served.Min();
    }

    public long LoadSpread(IReadOnlyDictionary<DateOnly, IReadOnlyList<string>> plan)
    {
        var loads = problem.People.Select(p => problem.Days.Where(d => plan[d.Date].Contains(p.Id)).Sum(d => (long)problem.Weights.Of(d.Class))).ToArray();
        return loads.Max() - loads.Min();
    }

    /// <summary>What is wrong with the coverage: not as many as could be, twice the same, or somebody who isn't there; and days that are uncovered and not called so, or the reverse.</summary>
    public IEnumerable<string> Faults(IReadOnlyDictionary<DateOnly, IReadOnlyList<string>> plan, IEnumerable<DateOnly> uncovered)
    {
        var named = uncovered.ToHashSet();
        foreach (var day in problem.Days)
        {
            var there = problem.People.Where(p => !p.Unavailable.Contains(day.Date)).Select(p => p.Id).ToHashSet();
            var who = plan[day.Date];
            if (who.Distinct().Count() != who.Count) yield return $"{day.Date:O}: the same person twice";
            if (!who.All(there.Contains)) yield return $"{day.Date:O}: somebody who isn't there";
            if (who.Count != Math.Min(there.Count, day.Need)) yield return $"{day.Date:O}: {who.Count} serve, {there.Count} are there, {day.Need} are needed";
            if (named.Contains(day.Date) != there.Count < day.Need) yield return $"{day.Date:O}: {(named.Contains(day.Date) ? "called uncovered" : "silently uncovered")}";
        }
    }

    private int Served(IReadOnlyDictionary<DateOnly, IReadOnlyList<string>> plan, string person, DutyCounter counter) => problem.Days.Count(d => Counts(counter, d.Class) && plan[d.Date].Contains(person));
}
