using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Tests.Rosters.Planning;

/// <summary>Short ways to write problems and to read plans.</summary>
internal static class Plans
{
    public static DateOnly First { get; } = new(2026, 3, 2);

    public static IReadOnlyDictionary<DateOnly, IReadOnlyList<string>> ByDate(this RosterPlan plan) => plan.Days.ToDictionary(d => d.Date, d => d.PersonIds);

    public static IReadOnlyList<PlanDuty> Duties(this RosterPlan plan) => [.. plan.Days.SelectMany(d => d.PersonIds.Select(p => new PlanDuty(d.Date, p)))];

    public static PlanPerson Person(string id, params int[] away) => new(id, away.Select(First.AddDays).ToHashSet());

    /// <param name="classes">A letter a day from the first on: w for a working day, e for a weekend, h for a holiday.</param>
    public static RosterProblem Problem(string classes, int need, params PlanPerson[] people) => new(
        FairnessPolicy.ProRata,
        ClassWeights.Default,
        [.. classes.Select((c, d) => new PlanDay(First.AddDays(d), c switch { 'h' => DutyDayClass.Holiday, 'e' => DutyDayClass.Weekend, _ => DutyDayClass.Working }, need))],
        people);

    /// <summary>Every way to fill every day as well as can be.</summary>
    public static IEnumerable<IReadOnlyDictionary<DateOnly, IReadOnlyList<string>>> All(RosterProblem problem)
    {
        IEnumerable<Dictionary<DateOnly, IReadOnlyList<string>>> plans = [[]];
        foreach (var day in problem.Days)
        {
            var there = problem.People.Where(p => !p.Unavailable.Contains(day.Date)).Select(p => p.Id).ToArray();
            var ways = Enumerable.Range(0, 1 << there.Length).Where(m => int.PopCount(m) == Math.Min(day.Need, there.Length)).Select(m => there.Where((_, n) => (m >> n & 1) == 1).ToArray()).ToArray();
            plans = plans.SelectMany(plan => ways.Select(way => new Dictionary<DateOnly, IReadOnlyList<string>>(plan) { [day.Date] = way }));
        }

        return plans;
    }
}
