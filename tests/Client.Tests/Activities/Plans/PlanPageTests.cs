using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Activities.Plans;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Activities.Plans;

public class PlanPageTests : PageContext
{
    private readonly FakePlans plans = new();

    protected override void AddServices() => Services.AddSingleton<IPlanService>(plans);

    [Fact]
    public void Year_ShowsThemesWhatIsPlannedAndWhatIsMissing()
    {
        var page = Open(mayPlan: false);
        var months = page.FindAll("[data-testid=plan-month]");
        Assert.Equal(12, months.Count);
        Assert.Equal("迎新春", months[1].QuerySelector("[data-testid=theme]")!.TextContent);
        Assert.Equal(11, page.FindAll("[data-testid=no-theme]").Count);
        Assert.Contains("正月十五（3月3日）", months[2].QuerySelector("[data-testid=plan-item]")!.TextContent);
        Assert.Contains("未安排", months[2].TextContent);
        Assert.Contains("本月", months[10].TextContent);
        Assert.Equal(["一季度亮点元宵灯谜会", "二季度亮点待定", "三季度亮点待定", "四季度亮点待定"], page.FindAll("[data-testid=quarter]").Select(q => q.TextContent));
        Assert.Contains("还有11个月待编", page.Find("[data-testid=progress]").TextContent);
        Assert.Empty(page.FindAll("[data-testid=edit-theme], [data-testid=add-here], [data-testid=add-item], [data-testid=import], [data-testid=edit-targets]"));
    }

    [Fact]
    public void Theme_IsSentWithWhatWasSeen_AndStaysWhenRefused()
    {
        var page = Open(mayPlan: true);
        plans.Refusal = Refusal.Conflict("plan.theme-changed", "别人刚刚把2月的主题改为“百家宴”。");
        page.FindAll("[data-testid=edit-theme]")[1].Click();
        page.Find("[data-testid=theme-input]").Input("村晚");
        page.Find("[data-testid=plan-month][data-month='2'] form").Submit();

        page.WaitForAssertion(() => Assert.Contains("别人刚刚", page.Find("[data-testid=plan-month][data-month='2'] [data-testid=refused]").TextContent));
        Assert.Equal("村晚", page.Find("[data-testid=theme-input]").GetAttribute("value"));
        var sent = Assert.Single(plans.Months);
        Assert.Equal((2, "村晚", "迎新春"), (sent.Month, sent.Theme, sent.Loaded));

        plans.Refusal = null;
        page.Find("[data-testid=plan-month][data-month='2'] form").Submit();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[data-testid=theme-input]")));
    }

    [Fact]
    public void LastYear_CanBeCopied_OnlyIntoAnEmptyYear()
    {
        Assert.Empty(Open(mayPlan: true).FindAll("[data-testid=copy-year]"));
        plans.Plan = Plan(mayPlan: true, items: false);
        var page = Render(2027);
        Assert.Contains("照搬2026年", page.Find("[data-testid=copy-year]").TextContent);
        page.Find("[data-testid=copy-year]").Click();
        page.WaitForAssertion(() => Assert.Equal([2027], plans.Copied));
    }

    private IRenderedComponent<PlanPage> Open(bool mayPlan)
    {
        plans.Plan = Plan(mayPlan, items: true);
        return Render(2026);
    }

    private IRenderedComponent<PlanPage> Render(int year)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/app/plan?year={year}");
        return Render<PlanPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.ViewActivities)));
    }

    private static PlanDetails Plan(bool mayPlan, bool items)
    {
        var lantern = new PlanItemDetails(Guid.CreateVersion7(), "元宵灯谜会", 3, new DateOnly(2026, 3, 3), "正月十五", ActivityKind.Festival, "文化广场", null, null, 3000m, 200, true, 0, Guid.CreateVersion7());
        return new PlanDetails(
            Sample.Center, "柳溪村党群服务中心", 2026, PlanTargets.Usual, new PlanProgress(0, 0, 0, 0m, 0, 0),
            [.. Enumerable.Range(1, 12).Select(m => new PlanMonth(m, m == 2 ? "迎新春" : null, MonthStatus.Draft, items && m == 3 ? [lantern] : [], 0))],
            [.. Enumerable.Range(1, 4).Select(q => new PlanQuarter(q, items && q == 1 ? ["元宵灯谜会"] : []))], mayPlan, LastYear: true);
    }
}
