using Bunit;
using PartyMassCenter.Client.Bookings.Displays;
using PartyMassCenter.Client.Rosters.Public;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Planning;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Client.Tests.Rosters.Public;

public class WallTableTests : PageContext
{
    [Fact]
    public void Table_HasTimeNameTitleAndThePublishedPhoneOfEveryDay()
    {
        var roster = new PublicRoster(RosterSample.Roster, RosterKind.Window, "综合窗口AB岗", ["A岗", "B岗"], DutyWeekdays.All, new TimeOnly(20, 0), new TimeOnly(8, 0),
        [
            new PublicDutyDay(RosterSample.Day(23), DutyDayClass.Working, null, [new PublicDuty("A岗", "陈建国", "村委副主任", "6620146"), new PublicDuty("B岗", "李秀梅", null, null)]),
            new PublicDutyDay(RosterSample.Day(24), DutyDayClass.Holiday, "国庆节", [new PublicDuty("A岗", null, null, null), new PublicDuty("B岗", "李秀梅", null, null)]),
            new PublicDutyDay(new DateOnly(2026, 12, 1), DutyDayClass.Working, null, [new PublicDuty("A岗", "陈建国", null, null), new PublicDuty("B岗", "李秀梅", null, null)]),
        ]);
        var table = Render<WallTable>(p => p.Add(t => t.Roster, roster).Add(t => t.Month, MonthOf.Or("2026-11", default)));
        Assert.Contains("20:00–次日8:00", table.Find("caption").TextContent);
        Assert.Equal(["日期", "A岗", "电话", "B岗", "电话"], table.FindAll("thead th").Select(h => h.TextContent));
        var rows = table.FindAll("tbody tr").Select(r => string.Join('|', r.Children.Select(c => c.TextContent.Trim()))).ToArray();
        Assert.Equal(["23日 周一|陈建国村委副主任|6620146|李秀梅|—", "24日 周二国庆节|待安排||李秀梅|—"], rows);
    }
}
