using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Reminders.Year;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;
using PartyMassCenter.TestKit.Common;

namespace PartyMassCenter.Client.Tests.Reminders.Year;

public class YearPageTests : PageContext
{
    private IRenderedComponent<YearPage> Open(params Permission[] permissions) =>
        Render<YearPage>(p => p.AddCascadingValue(Sample.Workplace(permissions)).AddCascadingValue(Holidays.Of2026));

    private IRenderedComponent<YearPage> OpenWithDays()
    {
        Reminders.Days.Add(new ReminderDay(new(2026, 11, 21), 3, 1, 1, ["夜查灯带", "升挂国旗", "值班签到"]));
        Reminders.Days.Add(new ReminderDay(new(2026, 10, 1), 12, 12, 0, ["国庆节升挂国旗"]));
        return Open(Permission.ViewReminders);
    }

    /// <summary>What a screen reader says of a day.</summary>
    private static string Said(IRenderedComponent<YearPage> page, string day) =>
        string.Concat(page.Find($"[data-testid=day-{day}]").Children.Where(c => c.GetAttribute("aria-hidden") != "true").Select(c => c.TextContent));

    [Fact]
    public void Page_WithoutTheRight_IsForbidden() => Assert.NotEmpty(Open().FindAll("[data-testid=forbidden]"));

    [Fact]
    public void Page_WithNothingDue_SaysWhatToDoFirst() => Assert.Contains("还没有要提醒的事", Open(Permission.ViewReminders).Find("[data-testid=state-empty]").TextContent);

    [Fact]
    public void Cells_TellTheirDayInWordsAndByDepth()
    {
        var page = OpenWithDays();
        Assert.Equal(365, page.FindAll("[data-testid^=day-][aria-pressed]").Count);
        Assert.Equal("11月21日 周六，今天，3项，已办1项，逾期1项", Said(page, "11-21"));
        Assert.Equal("10月1日 周四，国庆节，12项，已办12项", Said(page, "10-01"));
        Assert.Contains("l3", page.Find("[data-testid=day-10-01]").ClassList);
        Assert.Contains("l1", page.Find("[data-testid=day-11-21]").ClassList);
        Assert.Contains("l0", page.Find("[data-testid=day-11-22]").ClassList);
        Assert.Equal("全年15项，2天有事，现在逾期1项", page.Find("[data-testid=year-total]").TextContent.Split('。')[0]);
    }

    [Fact]
    public void Tap_OnADay_ShowsItsList()
    {
        var page = OpenWithDays();
        Assert.Contains("夜查灯带", page.Find("[data-testid=day-panel]").TextContent);
        page.Find("[data-testid=day-10-01]").Click();
        var panel = page.Find("[data-testid=day-panel]").TextContent;
        Assert.Contains("国庆节升挂国旗", panel);
        Assert.Contains("还有11项", panel);
        Assert.Equal("/app/reminders?day=2026-10-01", page.Find("[data-testid=day-link]").GetAttribute("href"));
        Assert.Equal("true", page.Find("[data-testid=day-10-01]").GetAttribute("aria-pressed"));
    }

    [Theory]
    [InlineData("ArrowRight", "11-22")]
    [InlineData("ArrowLeft", "11-20")]
    [InlineData("ArrowUp", "11-14")]
    [InlineData("ArrowDown", "11-28")]
    [InlineData("PageUp", "10-21")]
    [InlineData("PageDown", "12-21")]
    [InlineData("Home", "11-01")]
    [InlineData("End", "11-30")]
    [InlineData("a", null)]
    public void Move_ByAKey_LeadsToADay(string key, string? day) => Assert.Equal(day, DayKeys.Move(Sample.Day, key)?.ToString("MM-dd", null));

    [Fact]
    public void Keys_MoveTheOneDayInTheTabOrder_WithinTheYear()
    {
        var page = OpenWithDays();
        page.Find("[data-testid=heat-grid]").KeyDown("ArrowDown");
        Assert.Equal("day-11-28", Assert.Single(page.FindAll("button[tabindex='0']")).GetAttribute("data-testid"));
        page.Find("[data-testid=day-01-05]").Click();
        page.Find("[data-testid=heat-grid]").KeyDown("ArrowUp");
        Assert.Equal("day-01-05", Assert.Single(page.FindAll("button[tabindex='0']")).GetAttribute("data-testid"));
    }

    [Fact]
    public void NextYear_WithoutANotice_Warns()
    {
        Reminders.Days.Add(new ReminderDay(new(2027, 1, 1), 1, 0, 0, ["元旦升挂国旗"]));
        var page = OpenWithDays();
        Assert.Empty(page.FindAll("[data-testid=year-unpublished]"));
        page.Find("[data-testid=year-after]").Click();
        Assert.Contains("2027年的放假安排尚未公布", page.Find("[data-testid=year-unpublished]").TextContent);
        Assert.Contains("元旦升挂国旗", page.Find("[data-testid=day-panel]").TextContent);
    }

    [Theory]
    [InlineData(0, 0, "没有")]
    [InlineData(1, 1, "1到3项")]
    [InlineData(3, 1, "1到3项")]
    [InlineData(4, 2, "4到7项")]
    [InlineData(8, 3, "8到12项")]
    [InlineData(13, 4, "13项以上")]
    [InlineData(500, 4, "13项以上")]
    public void Levels_AreWhatTheLegendSays(int due, int level, string name) => Assert.Equal((level, name), (HeatLevels.Of(due), HeatLevels.Name(HeatLevels.Of(due))));
}
