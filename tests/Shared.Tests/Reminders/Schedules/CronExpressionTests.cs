using PartyMassCenter.Shared.Reminders.Schedules;

namespace PartyMassCenter.Shared.Tests.Reminders.Schedules;

public class CronExpressionTests
{
    private static string Days(string expression, string from, string until) =>
        string.Join(" ", new CronSchedule(expression).Between(DateOnly.Parse(from, null), DateOnly.Parse(until, null)).Select(d => $"{d:MM-dd}"));

    [Theory]
    [InlineData("0 9 15 * *", "01-15 02-15 03-15")]
    [InlineData("30 8 1 */2 *", "01-01 03-01")]
    [InlineData("0 9 31 * ?", "01-31 03-31")]
    [InlineData("0 9 1-3,30 1 *", "01-01 01-02 01-03 01-30")]
    [InlineData("0 9 10/10 feb *", "02-10 02-20")]
    [InlineData("0 9 * 3 FRI", "03-06 03-13 03-20 03-27")]
    [InlineData("0 9 * 3 0", "03-01 03-08 03-15 03-22 03-29")]
    [InlineData("0 9 * 3 7", "03-01 03-08 03-15 03-22 03-29")]
    [InlineData("0 9 1-10 1 6-7", "01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 01-09 01-10 01-11 01-17 01-18 01-24 01-25 01-31")]
    public void Between_OfAnExpression_AreItsDays(string expression, string days) => Assert.Equal(days, Days(expression, "2026-01-01", "2026-04-01"));

    [Theory]
    [InlineData("0 9 29 2 *", "02-29 02-29", "2026-01-01", "2033-01-01")]
    public void Between_OfTheLeapDay_SkipsCommonYears(string expression, string days, string from, string until) => Assert.Equal(days, Days(expression, from, until));

    [Fact]
    public void At_IsTheExpressions() => Assert.Equal(new TimeOnly(18, 30), new CronSchedule("30 18 * * *").OwnTime);

    [Theory]
    [InlineData(null, "五段")]
    [InlineData("", "五段")]
    [InlineData("0 9 15 *", "五段")]
    [InlineData("0 0 9 15 * *", "五段")]
    [InlineData("60 9 15 * *", "“分”")]
    [InlineData("0 24 15 * *", "“时”")]
    [InlineData("0 9 32 * *", "“日”")]
    [InlineData("0 9 0 * *", "“日”")]
    [InlineData("0 9 15 13 *", "“月”")]
    [InlineData("0 9 15 * 8", "“周”")]
    [InlineData("0 9 15 * ABC", "“周”")]
    [InlineData("0 9 5-1 * *", "“日”")]
    [InlineData("0 9 */0 * *", "“日”")]
    [InlineData("0 9 -1 * *", "“日”")]
    [InlineData("0 9 1, * *", "“日”")]
    [InlineData("0 9 ٣ * *", "“日”")]
    [InlineData("* 9 15 * *", "一天最多提醒一次")]
    [InlineData("0 9,18 15 * *", "一天最多提醒一次")]
    [InlineData("0 9 30 2 *", "一次也没有")]
    [InlineData("0 9 31 2,4,6,9,11 *", "一次也没有")]
    public void Parse_OfANonsense_SaysWhatToDo(string? expression, string fault)
    {
        var parsed = CronExpression.Parse(expression);
        Assert.False(parsed.Succeeded);
        Assert.Contains(fault, parsed.Message);
        Assert.Empty(new CronSchedule(expression!).Between(new(2026, 1, 1), new(2027, 1, 1)));
    }

    [Fact]
    public void Parse_WithSeveralFaults_NamesAllAtOnce() => Assert.Equal(2, CronExpression.Parse("0 25 40 * *").Refusals.Count);
}
