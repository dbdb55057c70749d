using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Tests.Rosters.Planning;

public class PlanJudgeTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private static RosterProblem Problem(FairnessPolicy policy) => new(
        policy, ClassWeights.Default, [.. Enumerable.Range(0, 12).Select(n => new PlanDay(Monday.AddDays(n), DutyDayClass.Working, 1))], [.. "甲乙丙".Select(c => new PlanPerson($"{c}", new HashSet<DateOnly>()))]);

    private static PlanDuty[] Duties(RosterProblem problem, Func<int, int> who) => [.. problem.Days.Select((d, n) => new PlanDuty(d.Date, problem.People[who(n)].Id))];

    [Theory]
    [InlineData(FairnessPolicy.ProRata)]
    [InlineData(FairnessPolicy.EqualTotals)]
    public void Judge_OfTurnsInOrder_IsProven(FairnessPolicy policy)
    {
        var problem = Problem(policy);
        var duties = Duties(problem, n => n % 3);
        Assert.Equal((true, 0), PlanJudge.Judge(problem, duties, PlanJudge.Standing(problem, duties)));
    }

    [Theory]
    [InlineData(FairnessPolicy.ProRata, 8)]
    [InlineData(FairnessPolicy.EqualTotals, 4)]
    public void Judge_WhenOneServesTwoTurnsOfAnother_TellsTheGap(FairnessPolicy policy, long gap)
    {
        var problem = Problem(policy);
        var duties = Duties(problem, n => n is 1 or 4 ? 0 : n % 3);
        Assert.Equal((false, gap), PlanJudge.Judge(problem, duties, PlanJudge.Standing(problem, duties)));
    }

    [Fact]
    public void Judge_WhenLocksForceIt_IsProven()
    {
        var problem = Problem(FairnessPolicy.ProRata);
        var duties = Duties(problem, n => n < 6 ? 0 : 1 + (n % 2));
        Assert.True(PlanJudge.Judge(problem with { Locked = duties[..6] }, duties, PlanJudge.Standing(problem, duties)).Proven);
    }
}
