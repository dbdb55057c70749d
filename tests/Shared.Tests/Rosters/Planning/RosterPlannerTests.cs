using PartyMassCenter.Shared.Rosters.Planning;
using PartyMassCenter.TestKit.Rosters;

namespace PartyMassCenter.Shared.Tests.Rosters.Planning;

public class RosterPlannerTests
{
    private static readonly string Weeks = string.Concat(Enumerable.Repeat("wwwwwee", 8)) + "hhh";

    private static PlanPerson[] People(int count) => [.. Enumerable.Range(0, count).Select(n => Plans.Person($"p{n}"))];

    [Theory]
    [InlineData(3, 1)]
    [InlineData(7, 2)]
    [InlineData(12, 5)]
    public void Plan_WithoutLeave_DiffersByOneDayAtMost(int people, int need)
    {
        var problem = Plans.Problem(Weeks, need, People(people));
        var plan = RosterPlanner.Plan(problem);
        Assert.All([DutyCounter.All, DutyCounter.DaysOff, DutyCounter.Holiday], c => Assert.InRange(new RosterAudit(problem).Spread(plan.ByDate(), c), 0, 1));
        Assert.True(plan.Proven);
        Assert.Empty(plan.Uncovered);
    }

    [Fact]
    public void Plan_WithoutLeave_PutsNobodyOnDutyTwoDaysRunning()
    {
        var plan = RosterPlanner.Plan(Plans.Problem(Weeks, 1, People(5)));
        Assert.Equal(0, plan.Spacing.BackToBack);
        Assert.True(plan.Spacing.SmallestGap >= 2);
        Assert.Equal(5, plan.Spacing.GapBound);
    }

    [Fact]
    public void Plan_OnADayWithTooFewPeople_NamesItAndPutsOnWhoIsThere()
    {
        var plan = RosterPlanner.Plan(Plans.Problem("www", 2, Plans.Person("a", 1), Plans.Person("b"), Plans.Person("c", 1)));
        var day = Assert.Single(plan.Uncovered);
        Assert.Equal((Plans.First.AddDays(1), 2, 1), (day.Date, day.Need, day.Available));
        Assert.Equal(["a", "c"], day.AwayIds);
        Assert.Equal("3月3日需要2人值班，只有1人在岗，还缺1人，请调整请假或增加值班人员。", day.Reason);
        Assert.Equal(["b"], plan.ByDate()[day.Date]);
    }

    [Theory]
    [InlineData(FairnessPolicy.ProRata)]
    [InlineData(FairnessPolicy.EqualTotals)]
    public void Plan_OfNothing_IsNothing(FairnessPolicy policy)
    {
        Assert.Empty(RosterPlanner.Plan(Plans.Problem("", 1, People(3)) with { Policy = policy }).Days);
        Assert.Empty(RosterPlanner.Plan(Plans.Problem("ww", 0, People(3)) with { Policy = policy }).Uncovered);
        var nobody = RosterPlanner.Plan(Plans.Problem("we", 1) with { Policy = policy });
        Assert.Equal(["3月2日需要1人值班，但没有人在岗，请调整请假或增加值班人员。", "3月3日需要1人值班，但没有人在岗，请调整请假或增加值班人员。"], nobody.Uncovered.Select(u => u.Reason));
    }

    [Theory]
    [InlineData(FairnessPolicy.ProRata)]
    [InlineData(FairnessPolicy.EqualTotals)]
    public void Plan_WithLockedDuties_KeepsThemAndMakesUpForThem(FairnessPolicy policy)
    {
        var locked = Enumerable.Range(0, 4).Select(d => new PlanDuty(Plans.First.AddDays(d), "p0")).ToArray();
        var plan = RosterPlanner.Plan(Plans.Problem("wwwwwwwwwwww", 1, People(3)) with { Locked = locked, Policy = policy });
        Assert.All(locked, l => Assert.Equal([l.PersonId], plan.ByDate()[l.Date]));
        Assert.All(["p0", "p1", "p2"], p => Assert.Equal(4, plan.Duties().Count(d => d.PersonId == p)));
        Assert.True(plan.Proven);
    }

    [Fact]
    public void Plan_AfterLastYearsFestival_GivesItToTheOthers()
    {
        var people = People(3);
        people[0] = people[0] with { Carried = new DutyCounts(0, 0, 1) };
        var plan = RosterPlanner.Plan(Plans.Problem("wwwwhhwwwww", 1, people));
        Assert.Equal(["p1", "p2"], plan.ByDate()[Plans.First.AddDays(4)].Concat(plan.ByDate()[Plans.First.AddDays(5)]).Order());
    }

    [Fact]
    public void Plan_WithWishes_FollowsThemWhereFairnessAllows()
    {
        var people = People(2);
        people[0] = people[0] with { RatherNot = new HashSet<DateOnly> { Plans.First, Plans.First.AddDays(1), Plans.First.AddDays(2) } };
        var plan = RosterPlanner.Plan(Plans.Problem("wwww", 1, people));
        Assert.Equal(1, plan.Duties().Count(d => d.PersonId == "p0" && people[0].RatherNot.Contains(d.Date)));
        Assert.All(people, p => Assert.Equal(2, plan.Duties().Count(d => d.PersonId == p.Id)));
    }

    [Fact]
    public void Plan_OfUnsortedAndRepeatedDays_HasEachOnceByDate()
    {
        var problem = Plans.Problem("wwe", 1, People(3));
        var plan = RosterPlanner.Plan(problem with { Days = [.. problem.Days.Reverse(), problem.Days[0] with { Need = 2 }] });
        Assert.Equal(problem.Days.Select(d => d.Date), plan.Days.Select(d => d.Date));
        Assert.Equal([2, 1, 1], plan.Days.Select(d => d.PersonIds.Count));
    }

    [Theory]
    [InlineData(ReplanAim.Fairness)]
    [InlineData(ReplanAim.FewestChanges)]
    public void Replan_WhenNothingChanged_ChangesNothing(ReplanAim aim)
    {
        var problem = RandomRosters.Of(new Random(3), 9, 120, 2, 0.3);
        var change = RosterPlanner.Replan(problem, RosterPlanner.Plan(problem).Duties(), aim).Change!;
        Assert.Equal((0, 0, 0, true), (change.Added.Count, change.Removed.Count, change.Forced, change.Proven));
    }

    [Fact]
    public void Replan_ForTheFewestChanges_FillsOnlyWhatTheAbsentLeave()
    {
        var problem = Plans.Problem(Weeks, 1, People(6));
        var before = RosterPlanner.Plan(problem).Duties();
        var ill = problem.People[2] with { Unavailable = problem.Days.Take(20).Select(d => d.Date).ToHashSet() };
        var left = before.Count(d => d.PersonId == ill.Id && ill.Unavailable.Contains(d.Date));
        var change = RosterPlanner.Replan(problem with { People = [.. problem.People.Select(p => p.Id == ill.Id ? ill : p)] }, before, ReplanAim.FewestChanges).Change!;
        Assert.Equal((left, left, left, true), (change.Added.Count, change.Removed.Count, change.Forced, change.Proven));
        Assert.All(change.Removed, d => Assert.Equal(ill.Id, d.PersonId));
    }
}
