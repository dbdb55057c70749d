using PartyMassCenter.Shared.Activities.Plans;

namespace PartyMassCenter.Shared.Tests.Activities.Plans;

public class PlanDatesTests
{
    [Theory]
    [InlineData("正月十五", 2026, "2026-03-03")]
    [InlineData("正月十五", 2027, "2027-02-20")]
    [InlineData("农历正月十五", 2026, "2026-03-03")]
    [InlineData("元宵节", 2027, "2027-02-20")]
    [InlineData("春节", 2026, "2026-02-17")]
    [InlineData("除夕", 2026, "2026-02-16")]
    [InlineData("二月二", 2026, "2026-03-20")]
    [InlineData("龙抬头", 2026, "2026-03-20")]
    [InlineData("端午", 2026, "2026-06-19")]
    [InlineData("七月初七", 2026, "2026-08-19")]
    [InlineData("中秋节", 2026, "2026-09-25")]
    [InlineData("九月初九", 2026, "2026-10-18")]
    [InlineData("腊八", 2026, "2026-01-26")]
    [InlineData("腊月廿三", 2026, "2026-02-10")]
    [InlineData("腊月二十三", 2026, "2026-02-10")]
    [InlineData("清明", 2026, "2026-04-05")]
    [InlineData("清明节", 2026, "2026-04-05")]
    [InlineData("惊蛰", 2027, "2027-03-06")]
    [InlineData("雨水", 2026, "2026-02-18")]
    public void Read_OfWhatMoves_FindsTheDayOfTheYear(string text, int year, string day)
    {
        var date = PlanDates.Read(text, year);
        Assert.Equal((DateOnly.Parse(day, null), true, null), (date.Date!.Value, date.Moves, date.Problem));
        Assert.Equal(date.Date.Value.Month, date.Month);
    }

    [Theory]
    [InlineData("5月4日", "5月4日")]
    [InlineData("5月4号", "5月4日")]
    [InlineData(" ５月４日 ", "5月4日")]
    [InlineData("2026-05-04", "5月4日")]
    [InlineData("2026年5月4日", "5月4日")]
    [InlineData("2026/5/4", "5月4日")]
    [InlineData("5.4", "5月4日")]
    [InlineData("46146", "5月4日")]
    public void Read_OfADayOfTheCalendar_WritesItSoThatItHoldsInEveryYear(string text, string written)
    {
        var date = PlanDates.Read(text, 2026);
        Assert.Equal((written, new DateOnly(2026, 5, 4), false), (date.Text, date.Date!.Value, date.Moves));
    }

    [Theory]
    [InlineData("5月", 5)]
    [InlineData("5月份", 5)]
    [InlineData("十二月", 12)]
    public void Read_OfAMonth_HasNoDay(string text, int month) => Assert.Equal(new PlanDate($"{month}月", month, null, false), PlanDates.Read(text, 2026));

    [Fact]
    public void Read_OfNationalDay_IsItsDay() => Assert.Equal(new DateOnly(2026, 10, 1), PlanDates.Read("国庆节", 2026).Date);

    [Fact]
    public void Read_OfTheLastDayOfALeapFebruary_IsTheLastDayOfAnother() => Assert.Equal(new DateOnly(2026, 2, 28), PlanDates.Read("2月29日", 2026).Date);

    [Theory]
    [InlineData("")]
    [InlineData("择日")]
    [InlineData("13月")]
    [InlineData("4月31日")]
    [InlineData("2025-05-04")]
    [InlineData("正月三十五")]
    public void Read_OfWhatIsNoDate_SaysWhatToWrite(string text)
    {
        var date = PlanDates.Read(text, 2026);
        Assert.Equal((0, null), (date.Month, date.Date));
        Assert.EndsWith("。", date.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfWhatIsWritten_IsTheSameAgain()
    {
        foreach (var text in new[] { "5月", "5月4日", "2026-05-04", "正月十五", "清明", "国庆节", "除夕" })
            Assert.Equal(PlanDates.Read(text, 2026) with { Text = "" }, PlanDates.Read(PlanDates.Read(text, 2026).Text, 2026) with { Text = "" });
    }
}
