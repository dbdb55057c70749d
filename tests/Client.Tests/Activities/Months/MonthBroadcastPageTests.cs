using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Activities.Months;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Activities.Months;

public class MonthBroadcastPageTests : PageContext
{
    private readonly FakeCalendar calendar = new();

    protected override void AddServices() => Services.AddSingleton<IActivityCalendarService>(calendar);

    [Fact]
    public void Month_IsReadTwiceWhileItIsShort_AndAWeekTellsOnlyItsDays()
    {
        calendar.Add("灯谜会", 15, 17);
        calendar.Add("下周的戏", 24 * 3 + 19, 24 * 3 + 21);
        var page = Open("month=2026-11");
        Assert.Equal(["第一遍", "第二遍"], page.FindAll("[data-testid=script] h3").Select(h => h.TextContent));
        Assert.Contains("“下周的戏”", page.Find("[data-testid=script]").TextContent);
        Assert.Equal(6, page.FindAll("[data-testid=week]").Count);

        var week = Open("month=2026-11&week=2026-11-18").Find("[data-testid=script]").TextContent;
        Assert.Contains("十一月十六日到十一月二十二日活动预告", week);
        Assert.Contains("十一月二十一日，农历十月十三，星期六，下午三点到五点，在村文化广场，有“灯谜会”", week);
        Assert.DoesNotContain("下周的戏", week);
    }

    [Fact]
    public void Month_WhenItIsLong_IsReadOnce()
    {
        for (var i = 0; i < 12; i++) calendar.Add($"第{i}场", 24 + i, 25 + i);
        Assert.Empty(Open("month=2026-11").FindAll("[data-testid=script] h3"));
    }

    [Fact]
    public void Month_WithNothingToCome_SaysWhatToDo()
    {
        calendar.Add("已经结束", 9, 10);
        Assert.Contains("月历发布以后", Open("month=2026-11").Find("[data-testid=state-empty]").TextContent);
    }

    private IRenderedComponent<MonthBroadcastPage> Open(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/app/activities/broadcast?{query}");
        return Render<MonthBroadcastPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.ViewActivities)));
    }
}
