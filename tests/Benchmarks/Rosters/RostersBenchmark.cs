using System.Diagnostics;
using PartyMassCenter.Benchmarks.Common;
using PartyMassCenter.Shared.Rosters.Planning;
using PartyMassCenter.TestKit.Rosters;

namespace PartyMassCenter.Benchmarks.Rosters;

/// <summary>
/// A year of 12 and of 60 people with leave and wishes: the time to the whole plan, spacing and proof included, beside that of an integer programming solver for the
/// assignment alone; and how far duties are from the fair share, beside the rule that takes whose last duty is longest ago.
/// </summary>
internal sealed class RostersBenchmark(Figures figures, bool quick)
{
    private readonly int rounds = quick ? 5 : 40;

    public async Task RunAsync()
    {
        var years = new[] { ("year12", Year(12, 1)), ("year60", Year(60, 2)) };
        var solved = await SolvedAsync(years);
        var (deviation, common, spread) = (0d, 0d, 0);
        foreach (var (name, problem) in years)
        {
            var (plan, milliseconds) = Timed(problem);
            var days = plan.Days.ToDictionary(d => d.Date, d => d.PersonIds);
            if (solved.TryGetValue(name, out var peer))
            {
                var wishes = problem.People.Sum(p => p.RatherNot.Count(d => days[d].Contains(p.Id)));
                if (peer.Status != "Optimal" || Math.Abs(peer.Objective - wishes) > 1e-6) throw new InvalidOperationException($"{name}: {wishes} duties against a wish, the solver says {peer.Status} {peer.Objective}.");
                figures.Print(name, milliseconds, "ms", "solver", peer.Milliseconds / milliseconds);
                figures.Print($"{name}.solver", peer.Milliseconds, "ms");
            }
            else
            {
                figures.Print(name, milliseconds, "ms");
            }

            figures.Print($"{name}.gap", plan.Spacing.SmallestGap ?? 0, "days", "bound", (double)(plan.Spacing.SmallestGap ?? 0) / plan.Spacing.GapBound);
            var audit = new RosterAudit(problem);
            deviation = Math.Max(deviation, audit.Deviation(days));
            common = Math.Max(common, audit.Deviation(LeastRecentlyOnDuty.Plan(problem)));
            var whole = problem with { People = [.. problem.People.Select(p => p with { Unavailable = new HashSet<DateOnly>() })] };
            var there = RosterPlanner.Plan(whole).Days.ToDictionary(d => d.Date, d => d.PersonIds);
            spread = Math.Max(spread, Enum.GetValues<DutyCounter>().Where(c => c != DutyCounter.Weekend).Max(c => new RosterAudit(whole).Spread(there, c)));
            var (equal, took) = Timed(problem with { Policy = FairnessPolicy.EqualTotals });
            figures.Print($"{name}.equal", took, "ms");
            figures.Print($"{name}.equal.spread", equal.LoadSpread, equal.Proven ? "proven" : "open");
        }

        figures.Print("spread", spread, "days");
        figures.Print("deviation", deviation, "days", "bound", deviation);
        figures.Print("lru.deviation", common, "days", "bound", common);
    }

    private static RosterProblem Year(int people, int posts) => RandomRosters.Of(new Random(people), people, 365, posts, 0.2);

    private static async Task<Dictionary<string, SolvedModel>> SolvedAsync((string Name, RosterProblem Problem)[] years)
    {
        if (RosterSolver.Missing is { } missing)
        {
            Console.Error.WriteLine(missing);
            return [];
        }

        var models = years.ToDictionary(y => y.Name, y => RosterModel.ProRata(y.Problem, (person, date) => person.RatherNot.Contains(date) ? 1 : 0));
        return (await RosterSolver.SolveAsync(models)).ToDictionary(s => s.Name);
    }

    private (RosterPlan Plan, double Milliseconds) Timed(RosterProblem problem)
    {
        var (plan, best) = (RosterPlanner.Plan(problem), double.MaxValue);
        // Before, it runs until the compiler has seen enough of it.
        for (var (warm, n) = (Stopwatch.StartNew(), 0); n < 60 && warm.Elapsed.TotalSeconds < 4; n++) RosterPlanner.Plan(problem);
        for (var n = 0; n < rounds; n++)
        {
            var begin = Stopwatch.GetTimestamp();
            plan = RosterPlanner.Plan(problem);
            best = Math.Min(best, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return (plan, best);
    }
}
