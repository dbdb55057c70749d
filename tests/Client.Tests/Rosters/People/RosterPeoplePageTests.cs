using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Rosters.People;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Client.Tests.Rosters.People;

public class RosterPeoplePageTests : PageContext
{
    private readonly FakeRosters rosters = new();
    private readonly FakePlanning planning = new();

    protected override void AddServices() => Services.AddSingleton<IRosterService>(rosters).AddSingleton<IRosterPlanningService>(planning);

    [Fact]
    public void Leave_ThatHitsDuties_NamesThemAndFindsCover()
    {
        rosters.Hit = [new DutyDate(RosterSample.Day(22), 0, "值班岗")];
        var page = Open();
        page.Find("[data-testid=absence-reason]").Change("外出学习");
        page.Find("[data-testid=absence-form]").Submit();
        Assert.Equal((RosterSample.Chen, "外出学习"), (rosters.Absences[0].MemberId, rosters.Absences[0].Reason));
        Assert.Contains("11月22日 周日值班岗", page.Find("[data-testid=cover]").TextContent);
        page.Find("[data-testid=cover-go]").Click();
        Assert.Equal(["cover"], planning.Steps);
        Assert.Contains("已证明最少", page.Find("[data-testid=covered]").TextContent);
    }

    [Fact]
    public void Leave_WithoutAReason_IsAskedForAndKeepsTheDates()
    {
        var page = Open();
        page.Find("[data-testid=absence-from]").Change("2026-12-01");
        page.Find("[data-testid=absence-form]").Submit();
        Assert.Empty(rosters.Absences);
        Assert.Contains("请写明请假事由", page.Find("[data-testid=absences]").TextContent);
        Assert.Equal("2026-12-01", page.Find("[data-testid=absence-from]").GetAttribute("value"));
    }

    [Fact]
    public void Leave_WhenRefused_KeepsWhatWasTyped()
    {
        rosters.Answer = Refusal.Conflict("absence.overlap", "这几天已经登记过请假。");
        var page = Open();
        page.Find("[data-testid=absence-reason]").Change("外出学习");
        page.Find("[data-testid=absence-form]").Submit();
        Assert.Contains("已经登记过", page.Find("[data-testid=refused]").TextContent);
        Assert.Equal("外出学习", page.Find("[data-testid=absence-reason]").GetAttribute("value"));
    }

    [Fact]
    public void Account_PickedForANewMember_BringsNameTitleAndPhone()
    {
        var page = Open();
        page.Find("[data-testid=add-member]").Click();
        page.Find("[data-testid=member-user]").Change(RosterSample.Stamp.ToString());
        page.Find("[data-testid=member-dialog] form").Submit();
        var added = Assert.Single(rosters.Members);
        Assert.Equal(("赵文静", "文化专干", "13800000003"), (added.Name, added.Title, added.Phone));
    }

    [Fact]
    public void Wish_IsAddedAndTakenBack()
    {
        var page = Open();
        page.Find("[data-testid=wish-date]").Change("2026-12-05");
        page.Find("[data-testid=wishes] form").Submit();
        page.Find("[data-testid=wish-remove]").Click();
        Assert.Equal([(new DateOnly(2026, 12, 5), true), (RosterSample.Day(28), false)], rosters.Wishes.Select(w => (w.Date, w.RatherNot)));
    }

    [Fact]
    public void Member_WhoDoesNotPlan_EntersOwnLeaveOnly()
    {
        rosters.Details = RosterSample.Details(mayPlan: false, RosterSample.Li, new AbsenceDetails(Guid.CreateVersion7(), RosterSample.Chen, "陈建国", RosterSample.Day(25), RosterSample.Day(26), null));
        var page = Open();
        Assert.Equal("李秀梅", page.Find("[data-testid=absence-who]").TextContent.Trim());
        Assert.Empty(page.FindAll("[data-testid=add-member], [data-testid=change-member], [data-testid=absence-remove]"));
    }

    private IRenderedComponent<RosterPeoplePage> Open() =>
        Render<RosterPeoplePage>(p => p.Add(x => x.Id, RosterSample.Roster).AddCascadingValue(Sample.Workplace(Permission.ViewRosters, Permission.PlanRosters)));
}
