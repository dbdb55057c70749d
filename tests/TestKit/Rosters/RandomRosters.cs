using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.TestKit.Rosters;

/// <summary>Random problems: leave in stretches, joiners and leavers, fixed weekdays off, wishes, holidays, days that need more or nobody.</summary>
public static class RandomRosters
{
    private static readonly DateOnly Begin = new(2026, 1, 1);

    public static RosterProblem Next(Random random) => Of(random, random.Next(3, 61), random.Next(1, 367), random.Next(1, 6), random.NextDouble() * 0.5);

    /// <param name="scarcity">From 0 (everybody is there) to 1 (hardly anybody is).</param>
    public static RosterProblem Of(Random random, int people, int days, int posts, double scarcity, FairnessPolicy policy = FairnessPolicy.ProRata)
    {
        var dates = Enumerable.Range(0, days).Select(Begin.AddDays).Select(d => new PlanDay(
            d,
            random.Next(20) == 0 ? DutyDayClass.Holiday : d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? DutyDayClass.Weekend : DutyDayClass.Working,
            random.Next(15) == 0 ? random.Next(0, posts + 2) : posts));
        return new RosterProblem(policy, ClassWeights.Default, [.. dates], [.. Enumerable.Range(0, people).Select(p => new PlanPerson($"p{p}", Away(random, days, scarcity)) { RatherNot = Wishes(random, days) })]);
    }

    private static HashSet<DateOnly> Away(Random random, int days, double scarcity)
    {
        var away = new HashSet<DateOnly>();
        if (random.NextDouble() < scarcity) away.UnionWith(Stretch(0, random.Next(days)));
        if (random.NextDouble() < scarcity / 2) away.UnionWith(Stretch(random.Next(days), days));
        if (random.NextDouble() < scarcity) away.UnionWith(Stretch(0, days).Where(d => (int)d.DayOfWeek == random.Next(7)));
        if (random.NextDouble() < scarcity && random.Next(7) is var weekday) away.UnionWith(Stretch(0, days).Where(d => (int)d.DayOfWeek == weekday));
        for (var left = days * scarcity * random.NextDouble(); left > 0;)
        {
            var (from, length) = (random.Next(days), random.Next(1, 15));
            away.UnionWith(Stretch(from, Math.Min(days, from + length)));
            left -= length;
        }

        return away;
    }

    private static HashSet<DateOnly> Wishes(Random random, int days) => [.. Stretch(0, days).Where(_ => random.Next(20) == 0)];

    private static IEnumerable<DateOnly> Stretch(int from, int until) => Enumerable.Range(from, until - from).Select(Begin.AddDays);
}
