using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Rosters;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Client.Tests.Rosters;

public class RosterEditPageTests : PageContext
{
    private readonly FakeRosters rosters = new();

    protected override void AddServices() => Services.AddSingleton<IRosterService>(rosters);

    [Fact]
    public void Kind_BringsItsUsualHoursAndPosts()
    {
        var page = Render<RosterEditPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.PlanRosters)));
        page.Find("[data-testid=kind-Window]").Change(true);
        Assert.Equal(["A岗", "B岗"], page.FindAll("[data-testid=post-name]").Select(p => p.GetAttribute("value")));
        page.Find("[data-testid=add-post]").Click();
        page.Find("[data-testid=roster-name]").Change("一楼窗口");
        page.Find("[data-testid=roster-form]").Submit();
        var made = Assert.Single(rosters.Created);
        Assert.Equal(("一楼窗口", RosterKind.Window, Sample.Center), (made.Name, made.Kind, made.CenterId));
        Assert.Equal(["A岗", "B岗", "C岗"], made.Posts);
    }

    [Fact]
    public void Form_WithoutAName_SaysSoAndSendsNothing()
    {
        var page = Render<RosterEditPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.PlanRosters)));
        page.Find("[data-testid=roster-name]").Change("");
        page.Find("[data-testid=roster-form]").Submit();
        Assert.Contains("请填写排班名称", page.Markup);
        Assert.Empty(rosters.Created);
    }

    [Fact]
    public void Page_WithoutThePermission_IsRefused() =>
        Assert.NotEmpty(Render<RosterEditPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.ViewRosters))).FindAll("[data-testid=forbidden]"));
}
