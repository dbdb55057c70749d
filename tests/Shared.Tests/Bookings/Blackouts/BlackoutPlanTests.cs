using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Tests.Bookings.Blackouts;

public class BlackoutPlanTests
{
    private static readonly TimeRange Year = new(new DateTime(2026, 1, 1), new DateTime(2027, 1, 1));

    private static BlackoutPlan Plan(BlackoutRepeat repeat, DateTime start, int hours, DateOnly? until = null, params DayOfWeek[] days) =>
        new(Guid.Empty, BlackoutKind.Closed, [], start, start.AddHours(hours), repeat, days, until, "检修");

    private static string[] Starts(BlackoutPlan plan, TimeRange? window = null) => [.. plan.Within(window ?? Year).Select(t => $"{t.Start:MM-dd HH}")];

    [Fact]
    public void Within_Once_IsItselfOverManyDays()
    {
        var plan = Plan(BlackoutRepeat.Once, new DateTime(2026, 11, 20, 8, 0, 0), 72);
        Assert.Equal(["11-20 08"], Starts(plan, TimeRange.OfDay(new(2026, 11, 22))));
        Assert.Empty(Starts(plan, TimeRange.OfDay(new(2026, 11, 24))));
        Assert.Equal(plan.End, plan.LastEnd);
    }

    [Fact]
    public void Within_Weekly_FallsOnItsDaysUntilTheLast()
    {
        var plan = Plan(BlackoutRepeat.Weekly, new DateTime(2026, 11, 2, 8, 0, 0), 2, new(2026, 11, 11), DayOfWeek.Monday, DayOfWeek.Wednesday);
        Assert.Equal(["11-02 08", "11-04 08", "11-09 08", "11-11 08"], Starts(plan));
        Assert.Equal(new DateTime(2026, 11, 11, 10, 0, 0), plan.LastEnd);
    }

    [Fact]
    public void Within_Daily_ReachesIntoTheWindowFromTheEveningBefore()
    {
        var plan = Plan(BlackoutRepeat.Daily, new DateTime(2026, 11, 2, 20, 0, 0), 12, new(2026, 11, 5));
        Assert.Equal(["11-03 20", "11-04 20"], Starts(plan, TimeRange.OfDay(new(2026, 11, 4))));
    }

    [Fact]
    public void Within_MonthlyDay_LeavesOutShortMonths() =>
        Assert.Equal(["01-31 08", "03-31 08", "05-31 08"], Starts(Plan(BlackoutRepeat.MonthlyDay, new DateTime(2026, 1, 31, 8, 0, 0), 1, new(2026, 6, 30))));

    [Fact]
    public void Within_MonthlyWeekday_IsTheSecondTuesday() =>
        Assert.Equal(["11-10 08", "12-08 08"], Starts(Plan(BlackoutRepeat.MonthlyWeekday, new DateTime(2026, 11, 10, 8, 0, 0), 1, new(2026, 12, 31))));

    [Fact]
    public void Within_WhenEndedEarly_IsCutThereAndNothingFollows()
    {
        var plan = Plan(BlackoutRepeat.Daily, new DateTime(2026, 11, 2, 8, 0, 0), 4, new(2026, 11, 9)) with { EndedAt = new DateTime(2026, 11, 3, 9, 0, 0) };
        Assert.Equal([4 * 60, 60], plan.Within(Year).Select(t => t.Minutes));
    }

    [Fact]
    public void Within_WhenEndedEarly_LeavesTheRestOfThatTimeAlone()
    {
        var plan = Plan(BlackoutRepeat.Once, new DateTime(2026, 11, 2, 8, 0, 0), 4) with { EndedAt = new DateTime(2026, 11, 2, 9, 0, 0) };
        Assert.Empty(plan.Within(new TimeRange(new DateTime(2026, 11, 2, 9, 0, 0), new DateTime(2026, 11, 2, 10, 0, 0))));
        Assert.Single(plan.Within(new TimeRange(new DateTime(2026, 11, 2, 8, 59, 0), new DateTime(2026, 11, 2, 10, 0, 0))));
    }

    [Fact]
    public void Text_OfEachRhythm_ReadsAsPeopleSayIt()
    {
        Assert.Equal("11月10日 周二 8:00–9:00", Plan(BlackoutRepeat.Once, new DateTime(2026, 11, 10, 8, 0, 0), 1).Text);
        Assert.StartsWith("每周一、周日 8:00–9:00", Plan(BlackoutRepeat.Weekly, new DateTime(2026, 11, 9, 8, 0, 0), 1, new(2026, 12, 1), DayOfWeek.Sunday, DayOfWeek.Monday).Text);
        Assert.StartsWith("每月第2个周二", Plan(BlackoutRepeat.MonthlyWeekday, new DateTime(2026, 11, 10, 8, 0, 0), 1, new(2026, 12, 1)).Text);
    }
}
