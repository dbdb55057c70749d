using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.TestKit.Rosters;

/// <summary>The common rule: each day those serve whose last duty is longest ago.</summary>
public static class LeastRecentlyOnDuty
{
    public static IReadOnlyDictionary<DateOnly, IReadOnlyList<string>> Plan(RosterProblem problem)
    {
        var last = problem.People.ToDictionary(p => p.Id, _ => DateOnly.MinValue);
        var plan = new Dictionary<DateOnly, IReadOnlyList<string>>();
        foreach (var day in problem.Days.OrderBy(d => d.Date))
        {
            var who = problem.People.Where(p => !p.Unavailable.Contains(day.Date)).OrderBy(p => last[p.Id]).Take(day.Need).Select(p => p.Id).ToArray();
            foreach (var id in who) last[id] = day.Date;
            plan[day.Date] = who;
        }

        return plan;
    }
}
