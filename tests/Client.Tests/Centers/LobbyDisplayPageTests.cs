using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Centers;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Client.Tests.Centers;

public class LobbyDisplayPageTests : PageContext
{
    private readonly FakeCalendar calendar = new();

    private readonly FakeDutyCalendar duties = new();

    protected override void AddServices()
    {
        Services.AddSingleton<IActivityCalendarService>(calendar);
        Services.AddSingleton<IDutyCalendarService>(duties);
    }

    [Fact]
    public void Lobby_ShowsWhoIsOnDuty_AndNothingOfItWhereNobodyIs()
    {
        Assert.Empty(Open(Sample.Row(Sample.Hall)).FindAll("[data-testid=lobby-duty]"));
        duties.Add("陈建国", "村支部书记", DutyState.Present, "0512-5550123");
        duties.Add("李秀英", "妇联主席", DutyState.Expected);
        var line = Open(Sample.Row(Sample.Hall)).Find("[data-testid=lobby-duty]");
        Assert.Contains("陈建国", line.TextContent);
        Assert.Contains("在岗", line.TextContent);
        Assert.Contains("0512-5550123", line.TextContent);
        Assert.Equal(2, line.QuerySelectorAll("span").Length);
    }

    [Fact]
    public void Lobby_ShowsTodaysActivities_EachWithItsStateInWords()
    {
        calendar.Add("晨练", 7, 8);
        calendar.Add("灯谜会", 13, 16);
        calendar.Add("电影放映", 19, 21);
        calendar.Add("书画展", 15, 17, ActivityStatus.Cancelled);
        calendar.Add("明天的活动", 33, 35);
        var shown = Open(Sample.Row(Sample.Hall)).FindAll("[data-testid=activity-today]");
        Assert.Equal(["晨练", "灯谜会", "书画展", "电影放映"], shown.Select(a => a.QuerySelector("b")!.TextContent));
        Assert.Equal(["已结束", "进行中", "已取消", "欢迎参加"], shown.Select(a => a.QuerySelector(".state-word")!.TextContent));
        Assert.Contains("村文化广场", shown[1].TextContent);
    }

    [Fact]
    public void Lobby_OnAFullDay_LetsGoOfWhatIsOver()
    {
        foreach (var hour in new[] { 6, 7, 8, 15, 16, 17, 18 }) calendar.Add($"{hour}点", hour, hour + 1);
        var page = Open(Sample.Row(Sample.Hall));
        Assert.Equal(["6点", "15点", "16点", "17点", "18点"], page.FindAll("[data-testid=activity-today] b").Select(b => b.TextContent));
        Assert.Contains("一共有7场", page.Find("[data-testid=activities-today]").TextContent);
    }

    [Theory]
    [InlineData(13, 16, false, null)]
    [InlineData(8, 9, false, "都结束了")]
    [InlineData(13, 16, true, "都结束了")]
    public void Lobby_IsCalm_OnlyWhenNothingIsToCome(double from, double to, bool cancelled, string? expected)
    {
        calendar.Add("灯谜会", from, to, cancelled ? ActivityStatus.Cancelled : ActivityStatus.Published);
        var calm = Open(Sample.Row(Sample.Hall)).FindAll("[data-testid=lobby-calm]");
        if (expected is null) Assert.Empty(calm);
        else Assert.Contains(expected, Assert.Single(calm).TextContent);
    }

    [Fact]
    public void Lobby_WhenActivitiesCantBeRead_ShowsTheRooms()
    {
        calendar.Refusal = Refusal.Invalid("activity.span", "日期不对。");
        var page = Open(Sample.Row(Sample.Hall), Sample.Row(Sample.Meeting));
        Assert.Equal(2, page.FindAll("[data-testid=lobby-room]").Count);
        Assert.Empty(page.FindAll("[data-testid=activities-today]"));
    }

    private IRenderedComponent<LobbyDisplayPage> Open(params Shared.Bookings.BoardRoom[] rooms)
    {
        Bookings.Board = Sample.Board(rooms);
        return Render<LobbyDisplayPage>(p => p.Add(d => d.Id, Sample.Center));
    }
}
