using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Rosters.Sheets;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Planning;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Client.Tests.Rosters.Sheets;

public class RosterPageTests : PageContext
{
    private readonly FakePlanning planning = new();

    protected override void AddServices() => Services.AddSingleton<IRosterPlanningService>(planning).AddSingleton<IDutyFeedService>(new FakeDutyFeeds());

    [Fact]
    public void Sheet_ShowsWhoServesWhatIsOpenAndHowFairItIs()
    {
        var page = Open();
        Assert.Equal(["2026-11-22/0", "2026-11-23/0", "2026-11-24/0"], page.FindAll("[data-testid=duty]").Select(d => d.GetAttribute("data-duty")));
        Assert.Contains("在岗", page.Find("[data-testid=duty-fixed]").TextContent);
        Assert.Contains("草稿", page.FindAll("[data-testid=duty]")[0].TextContent);
        Assert.Contains("空岗", page.FindAll("[data-testid=duty]")[2].TextContent);
        Assert.Contains("请调整请假", page.Find("[data-testid=uncovered]").TextContent);
        Assert.Contains("已证明最优", page.Find("[data-testid=proven]").TextContent);
        Assert.Contains("少1.2，偏差大", page.Find("[data-testid=counter-row][data-name=李秀梅]").TextContent);
    }

    [Fact]
    public void Tap_OnTwoDuties_SaysTheEffectBeforeItExchangesThem()
    {
        var page = Open();
        page.FindAll("[data-testid=duty]")[0].Click();
        page.FindAll("[data-testid=duty]")[1].Click();
        Assert.Contains("0.8 → 1.2", page.Find("[data-testid=effect]").TextContent);
        Assert.Equal(["check 11-22 11-23"], planning.Steps);
        page.Find("[data-testid=held-confirm]").Click();
        Assert.Equal("exchange 11-22 11-23", planning.Steps[^1]);
        Assert.Contains("已调整", page.Find("[data-testid=news]").TextContent);
        Assert.Empty(page.FindAll("[data-testid=held-bar]"));
    }

    [Fact]
    public void Tap_WhenTheRulesRefuse_NamesEveryReasonAndCanNotBeConfirmed()
    {
        planning.Effect = new SheetEffect([Refusal.Conflict("duty.away", "陈建国那天请假。"), Refusal.Conflict("duty.rest", "两班之间要休息2天。")], 0.8, 0.8, "");
        var page = Open();
        page.FindAll("[data-testid=duty]")[0].Click();
        page.FindAll("[data-testid=duty]")[2].Click();
        Assert.Equal(2, page.FindAll("[data-testid=effect] [data-testid=refusal]").Count);
        Assert.True(page.Find("[data-testid=held-confirm]").HasAttribute("disabled"));
    }

    [Fact]
    public void Person_PickedForADuty_IsPutOnIt()
    {
        var page = Open();
        page.FindAll("[data-testid=duty]")[2].Click();
        Assert.Contains("陈建国（不在岗）", page.Find("[data-testid=held-who]").TextContent);
        page.Find("[data-testid=held-who]").Change(RosterSample.Li.ToString());
        page.Find("[data-testid=held-confirm]").Click();
        Assert.Equal($"assign 11-24 {RosterSample.Li}", planning.Steps[^1]);
    }

    [Fact]
    public async Task Drag_IsJudgedWhileItIsHeldAndDoneWhereItIsLetGo()
    {
        var grid = Open().FindComponent<SheetGrid>();
        var verdict = await grid.InvokeAsync(() => grid.Instance.Over("2026-11-22/0", "2026-11-24/0"));
        Assert.Equal(new DragVerdict(true, "最大偏差 0.8 → 1.2 天。"), verdict);
        await grid.InvokeAsync(() => grid.Instance.Dropped("2026-11-22/0", "2026-11-24/0"));
        Assert.Equal(["check 11-22 11-24", "exchange 11-22 11-24"], planning.Steps);
    }

    [Fact]
    public async Task Drag_OntoADayThatIsOver_DoesNothing()
    {
        var grid = Open().FindComponent<SheetGrid>();
        await grid.InvokeAsync(() => grid.Instance.Dropped("2026-11-22/0", "2026-11-21/0"));
        Assert.Empty(planning.Steps);
    }

    [Fact]
    public void Lock_FixesTheDutyThatIsHeld()
    {
        var page = Open();
        page.FindAll("[data-testid=duty]")[1].Click();
        page.Find("[data-testid=held-lock]").Click();
        Assert.Equal(["lock 11-23 True"], planning.Steps);
    }

    [Theory]
    [InlineData("way-fill", "plan", ReplanAim.FewestChanges)]
    [InlineData("way-few", "replan", ReplanAim.FewestChanges)]
    [InlineData("way-fair", "replan", ReplanAim.Fairness)]
    public void Plan_SendsTheDatesAndTheAim_AndSaysWhatStaysOpen(string way, string step, ReplanAim aim)
    {
        planning.Planned = new PlanAnswer(5, 2, true, ["11月24日没有人在岗。"], "变动5处，其中2处无法避免。");
        var page = Open();
        page.Find("[data-testid=plan]").Click();
        page.Find("[data-testid=period-第4季度]").Click();
        page.Find($"[data-testid={way}]").Change(true);
        page.Find("[data-testid=plan-dialog] form").Submit();
        Assert.Equal([step], planning.Steps);
        var sent = Assert.Single(planning.Plans);
        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 31), aim), (sent.From, sent.Until, sent.Aim));
        Assert.Contains("无法避免", page.Find("[data-testid=news]").TextContent);
        Assert.Contains("没有人在岗", page.Find("[data-testid=news]").TextContent);
    }

    [Fact]
    public void Publish_SendsTheDraftThatWasSeen_AndSaysHowManyAreTold()
    {
        var page = Open();
        page.Find("[data-testid=publish]").Click();
        page.Find("[data-testid=publish-dialog] form").Submit();
        Assert.Equal(RosterSample.Stamp, Assert.Single(planning.Published).Stamp);
        Assert.Contains("通知了2人", page.Find("[data-testid=news]").TextContent);
    }

    [Fact]
    public void Publish_WhenRefused_KeepsTheDialogWithTheReason()
    {
        planning.Refusal = Refusal.Conflict("roster.stale", "草稿刚被别人改过，请看一看再发布。");
        var page = Open();
        page.Find("[data-testid=publish]").Click();
        page.Find("[data-testid=publish-dialog] form").Submit();
        Assert.Contains("刚被别人改过", page.Find("[data-testid=publish-dialog] [data-testid=refused]").TextContent);
    }

    [Fact]
    public void Undo_NamesTheStepAndTakesItBack()
    {
        var page = Open();
        Assert.Contains("无人 → 陈建国", page.Find("[data-testid=undo]").TextContent);
        page.Find("[data-testid=undo]").Click();
        Assert.Equal(["undo"], planning.Steps);
    }

    [Fact]
    public void Sheet_ForAReader_HasNothingToPressOrPull()
    {
        planning.Sheet = RosterSample.Sheet(mayPlan: false);
        var page = Open();
        Assert.Empty(page.FindAll("[data-testid=duty], [data-testid=plan], [data-testid=publish], [data-testid=undo], [data-testid=settings-link]"));
        Assert.Equal(4, page.FindAll("[data-testid=duty-fixed]").Count);
    }

    private IRenderedComponent<RosterPage> Open() =>
        Render<RosterPage>(p => p.Add(x => x.Id, RosterSample.Roster).AddCascadingValue(Sample.Workplace(Permission.ViewRosters, Permission.PlanRosters)));
}
