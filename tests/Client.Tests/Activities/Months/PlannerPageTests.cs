using AngleSharp.Dom;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Activities.Months;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Activities.Months;

public class PlannerPageTests : PageContext
{
    private static readonly MonthSteps Reader = new(false, false, false, false, false, false, []);

    private readonly FakeActivities activities = new();
    private readonly FakeMonths months = new();

    protected override void AddServices() => Services.AddSingleton<IActivityService>(activities).AddSingleton<IActivityMonthService>(months);

    [Theory]
    [InlineData(false, false, false, false, false, "")]
    [InlineData(true, false, false, false, false, "submit")]
    [InlineData(false, true, true, false, false, "approve,return")]
    [InlineData(false, false, true, true, false, "return,publish")]
    [InlineData(false, false, false, false, true, "archive")]
    public void Bar_ShowsTheStepsThatThePersonMayTake(bool submit, bool approve, bool giveBack, bool publish, bool archive, string expected)
    {
        var page = Open(new MonthSteps(true, submit, giveBack, approve, publish, archive, []));
        var shown = page.FindAll("[data-testid=month-bar] button").Select(b => b.GetAttribute("data-testid"));
        Assert.Equal(expected, string.Join(',', shown));
    }

    [Fact]
    public void Step_SendsTheStampThatWasSeen()
    {
        var page = Open(Reader with { MayApprove = true }, MonthStatus.Submitted);
        page.Find("[data-testid=approve]").Click();
        page.WaitForAssertion(() => Assert.Equal([("approve", activities.Plan!.Stamp)], months.Steps));
    }

    [Fact]
    public void Publish_WhenARoomIsNotCertain_SaysWhyAndWaits()
    {
        var page = Open(Reader with { MayPublish = true, Blocking = ["11月28日“灯谜会”的多功能厅待审批。"] }, MonthStatus.Approved);
        Assert.True(page.Find("[data-testid=publish]").HasAttribute("disabled"));
        Assert.Contains("多功能厅待审批", page.Find("[data-testid=blocking]").TextContent);
    }

    [Fact]
    public void Return_WantsACommentAndSendsItWithItsDay()
    {
        var page = Open(Reader with { MayReturn = true }, MonthStatus.Submitted, resolvedBy: "赵文静");
        page.Find("[data-testid=return]").Click();
        page.Find("[data-testid=return-dialog] form").Submit();
        Assert.NotNull(page.Find("[data-testid=return-missing]"));
        Assert.Empty(months.Returned);

        page.Find("[data-testid=return-day]").Change("28");
        page.Find("[data-testid=return-text]").Input("和镇里的会冲突，请改期");
        page.Find("[data-testid=return-dialog] form").Submit();

        page.WaitForAssertion(() => Assert.Equal([new DayComment(new DateOnly(2026, 11, 28), "和镇里的会冲突，请改期")], Assert.Single(months.Returned).Comments));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[data-testid=return-dialog]")));
    }

    [Fact]
    public void Day_ShowsActivitiesWithTheirStateAndWhatToThinkAbout()
    {
        var page = Open(Reader with { MayPlan = true });
        var day = page.Find("[data-day='2026-11-28']");
        Assert.Contains("灯谜会", day.TextContent);
        Assert.Contains("筹备中", day.QuerySelector("[data-testid=chip-status]")!.TextContent);
        Assert.Contains("提醒1", day.TextContent);
        Assert.Contains("day=2026-11-28", day.QuerySelector("[data-testid=plan-here]")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Null(page.Find("[data-day='2026-11-20']").QuerySelector("[data-testid=plan-here]"));

        day.QuerySelector("[data-testid=day-open]")!.Click();
        Assert.Contains("负责人都是陈建国", page.Find("[data-testid=day-dialog] [data-testid=warnings]").TextContent);
    }

    [Fact]
    public void Reader_SeesNoWayToPlanOrToComment()
    {
        var page = Open(Reader);
        Assert.Empty(page.FindAll("[data-testid=plan-here], [data-testid=new-activity], [data-testid=comment-add], [data-testid=resolve]"));
    }

    [Fact]
    public void Comment_WhenDealtWith_IsResolved()
    {
        var page = Open(Reader with { MayPlan = true });
        page.Find("[data-testid=resolve]").Click();
        page.WaitForAssertion(() => Assert.Equal([activities.Plan!.Comments[0].Id], months.Resolved));
    }

    private IRenderedComponent<PlannerPage> Open(MonthSteps steps, MonthStatus status = MonthStatus.Draft, string? resolvedBy = null)
    {
        var start = new DateTime(2026, 11, 28, 15, 0, 0);
        var item = new ActivityListItem(
            FakeActivities.Id, Sample.Center, "灯谜会", ActivityKind.Festival, Audience.Everyone, start, start.AddHours(2), "村文化广场", Guid.CreateVersion7(), "陈建国", null, null, 80, ActivityStatus.Planned, false, Guid.CreateVersion7());
        activities.Plan = new MonthPlan(
            Sample.Center, "柳溪村党群服务中心", 2026, 11, "丰收", status, Guid.CreateVersion7(), [item],
            [new MonthComment(Guid.CreateVersion7(), new DateOnly(2026, 11, 27), "天冷，早点结束", "周桂兰", Sample.At(8), resolvedBy)],
            [new PlanWarning(new DateOnly(2026, 11, 28), WarningKind.Organiser, "“灯谜会”和“书社”时间重叠，负责人都是陈建国。", [item.Id])],
            [.. Enumerable.Range(1, 30).Select(d => new CalendarDay(new DateOnly(2026, 11, d), DayKind.Working, null))], steps);
        return Render<PlannerPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.ViewActivities)));
    }
}
