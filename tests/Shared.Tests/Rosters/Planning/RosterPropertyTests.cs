using System.Diagnostics;
using PartyMassCenter.Shared.Rosters.Planning;
using PartyMassCenter.TestKit.Rosters;
using Xunit.Abstractions;

namespace PartyMassCenter.Shared.Tests.Rosters.Planning;

/// <summary>Random problems, others in each run, against what the theorem promises and against trying everything. A minute where CI=true, else a few seconds.</summary>
public class RosterPropertyTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("CI") == "true" ? 60 : 4);

    [Fact]
    public void Plan_ByShare_KeepsEveryCounterWithinOneAndLeavesNoDaySilently()
    {
        var (random, worst, count) = (Seeded(), 0d, 0);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Lasts || count < 200; count++)
        {
            // Mostly small ones, of which there are thousands, and now and then one of up to 60 people and a year.
            var problem = count % 40 == 0 ? RandomRosters.Next(random) : RandomRosters.Of(random, random.Next(3, 12), random.Next(1, 40), random.Next(1, 6), random.NextDouble());
            var plan = RosterPlanner.Plan(problem);
            var deviation = new RosterAudit(problem).Deviation(plan.ByDate());
            worst = Math.Max(worst, deviation);
            Assert.True(deviation < 1 - 1e-9, $"problem {count}: {deviation} from the fair share");
            Assert.True(plan.Proven, $"problem {count} is not proven");
            Assert.Equal(plan.LargestDeviation, deviation, 1e-6);
            Assert.Empty(new RosterAudit(problem).Faults(plan.ByDate(), plan.Uncovered.Select(u => u.Date)));
            Assert.True(plan.Spacing.SmallestGap is not { } gap || gap <= plan.Spacing.GapBound);
        }

        output.WriteLine($"{count} problems, at most {worst} from the fair share");
    }

    [Fact]
    public void Plan_OfTheCommonRule_IsCaught()
    {
        var random = Seeded();
        var caught = Enumerable.Range(0, 50).Select(_ => RandomRosters.Of(random, 12, 120, 1, 0.3)).Count(p => new RosterAudit(p).Deviation(LeastRecentlyOnDuty.Plan(p)) >= 1);
        Assert.True(caught > 40, $"only {caught} of 50");
        var problem = Plans.Problem("ww", 1, Plans.Person("a"), Plans.Person("b", 0));
        var empty = problem.Days.ToDictionary(d => d.Date, _ => (IReadOnlyList<string>)[]);
        Assert.Equal(2, new RosterAudit(problem).Faults(empty, []).Count());
        Assert.Equal(2, new RosterAudit(problem).Faults(empty.Keys.ToDictionary(d => d, _ => (IReadOnlyList<string>)["b"]), [Plans.First]).Count());
    }

    [Fact]
    public void Plan_WithEqualTotals_IsAsGoodAsTryingEverything()
    {
        var (random, proven, scarce) = (Seeded(), 0, 0);
        for (var n = 0; n < 300; n++)
        {
            var problem = RandomRosters.Of(random, random.Next(2, 5), random.Next(1, 8), random.Next(1, 3), random.NextDouble(), FairnessPolicy.EqualTotals);
            if (n % 3 == 0) problem = problem with { Weights = new ClassWeights(random.Next(1, 4), random.Next(2, 6), random.Next(3, 9)) };
            var plan = RosterPlanner.Plan(problem);
            var audit = new RosterAudit(problem);
            var best = Plans.All(problem).Min(audit.LoadSpread);
            Assert.True(best == plan.LoadSpread, $"problem {n}: {plan.LoadSpread} instead of {best}");
            Assert.Equal(plan.LoadSpread, audit.LoadSpread(plan.ByDate()));
            Assert.Empty(audit.Faults(plan.ByDate(), plan.Uncovered.Select(u => u.Date)));
            (proven, scarce) = (proven + (plan.Proven ? 1 : 0), scarce + (best > 1 ? 1 : 0));
        }

        output.WriteLine($"{proven} of 300 proven, {scarce} with more than 1 between them");
        Assert.True(proven > 290 && scarce > 30, $"{proven} proven, {scarce} scarce");
    }

    [Fact]
    public void Replan_ForFairness_ChangesNoMoreThanTryingEverythingFinds()
    {
        var (random, beyond) = (Seeded(), 0);
        for (var n = 0; n < 150; n++)
        {
            var problem = RandomRosters.Of(random, random.Next(3, 5), random.Next(3, 8), random.Next(1, 3), 0.2);
            var before = RosterPlanner.Plan(problem).Duties();
            var ill = random.Next(problem.People.Count);
            var away = problem.Days.Select(d => d.Date).Where(_ => random.Next(2) == 0);
            problem = problem with { People = [.. problem.People.Select((p, i) => i == ill ? p with { Unavailable = p.Unavailable.Union(away).ToHashSet() } : p)] };
            var plan = RosterPlanner.Replan(problem, before, ReplanAim.Fairness);
            var (audit, had) = (new RosterAudit(problem), before.ToHashSet());
            var fewest = Plans.All(problem).Where(p => audit.Deviation(p) < 1 - 1e-9).Min(p => p.Sum(d => d.Value.Count(id => !had.Contains(new PlanDuty(d.Key, id)))));
            Assert.True(fewest == plan.Change!.Added.Count, $"problem {n}: {plan.Change.Added.Count} changes instead of {fewest}");
            Assert.True(plan.Change.Proven && plan.Change.Forced <= fewest);
            Assert.True(audit.Deviation(plan.ByDate()) < 1 - 1e-9);
            if (fewest > plan.Change.Forced) beyond++;
        }

        Assert.True(beyond > 0, "No problem asks for more than what was forced.");
    }

    private Random Seeded()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        return new Random(seed);
    }
}
