using System.Globalization;
using System.Text;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.TestKit.Rosters;

/// <summary>The problem of a roster as an integer program in the LP format: x(person)_(day) is 1 for a duty.</summary>
public static class RosterModel
{
    /// <summary>Fairness as bounds, the cost of each duty as the objective.</summary>
    public static string ProRata(RosterProblem problem, Func<PlanPerson, DateOnly, int> cost)
    {
        var audit = new RosterAudit(problem);
        var text = Head(problem, "", (p, d) => cost(problem.People[p], problem.Days[d].Date));
        for (var p = 0; p < problem.People.Count; p++)
        {
            foreach (var counter in Enum.GetValues<DutyCounter>())
            {
                var duties = Cells(problem).Where(c => c.Person == p && RosterAudit.Counts(counter, problem.Days[c.Day].Class)).Select(c => $" + x{p}_{c.Day}").ToArray();
                if (duties.Length == 0) continue;
                var share = audit.Share(p, counter);
                var (low, high) = (Math.Floor(share + 1e-9), Math.Ceiling(share - 1e-9));
                text.Append(CultureInfo.InvariantCulture, $" l{p}_{(int)counter}:{string.Concat(duties)} >= {low}\n h{p}_{(int)counter}:{string.Concat(duties)} <= {high}\n");
            }
        }

        return Tail(text, problem, "");
    }

    /// <summary>The highest less the lowest load as the objective.</summary>
    public static string EqualTotals(RosterProblem problem)
    {
        var text = Head(problem, " high - low", (_, _) => 0);
        for (var p = 0; p < problem.People.Count; p++)
        {
            var load = string.Concat(Cells(problem).Where(c => c.Person == p).Select(c => $" + {problem.Weights.Of(problem.Days[c.Day].Class)} x{p}_{c.Day}"));
            text.Append(CultureInfo.InvariantCulture, $" l{p}:{load} - low >= 0\n h{p}:{load} - high <= 0\n");
        }

        return Tail(text, problem, "General\n high low\n");
    }

    private static IEnumerable<(int Person, int Day)> Cells(RosterProblem problem) =>
        from p in Enumerable.Range(0, problem.People.Count)
        from d in Enumerable.Range(0, problem.Days.Count)
        where !problem.People[p].Unavailable.Contains(problem.Days[d].Date)
        select (p, d);

    private static StringBuilder Head(RosterProblem problem, string objective, Func<int, int, int> cost)
    {
        var text = new StringBuilder("Minimize\n obj:").Append(objective);
        foreach (var (p, d) in Cells(problem))
        {
            if (cost(p, d) is var c and not 0) text.Append(CultureInfo.InvariantCulture, $" + {c} x{p}_{d}");
        }

        if (text[^1] == ':') text.Append(" 0 x0_0");
        text.Append("\nSubject To\n");
        for (var d = 0; d < problem.Days.Count; d++)
        {
            var there = Enumerable.Range(0, problem.People.Count).Where(p => !problem.People[p].Unavailable.Contains(problem.Days[d].Date)).ToArray();
            if (there.Length > 0) text.Append(CultureInfo.InvariantCulture, $" d{d}:{string.Concat(there.Select(p => $" + x{p}_{d}"))} = {Math.Min(there.Length, problem.Days[d].Need)}\n");
        }

        return text;
    }

    private static string Tail(StringBuilder text, RosterProblem problem, string numbers)
    {
        text.Append("Binary\n");
        foreach (var (p, d) in Cells(problem)) text.Append(CultureInfo.InvariantCulture, $" x{p}_{d}\n");
        return text.Append(numbers).Append("End\n").ToString();
    }
}
