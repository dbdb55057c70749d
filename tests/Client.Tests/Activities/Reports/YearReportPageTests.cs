using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using PartyMassCenter.Client.Activities.Reports;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Tests.Activities.Reports;

public class YearReportPageTests : PageContext
{
    private readonly FakeYears years = new();

    protected override void AddServices() => Services.AddSingleton<IActivityYearService>(years);

    [Fact]
    public void Year_ShowsPlanAgainstActual()
    {
        var page = Open(null, Activity(3, villagers: 1200, visitors: 300, theme: true, stars: 9, ratings: 2), Activity(3, team: "广场舞队", villagers: 20), Activity(12));
        Assert.Contains("1 / 12 场", Text(page.FindAll("[data-testid=goal]")[0].TextContent));
        Assert.Contains("1,500 / 3000 人次50% · 村民1,200，游客300", Text(page.FindAll("[data-testid=goal]")[1].TextContent));
        Assert.Contains("4.5", page.FindAll("[data-testid=goal]")[3].TextContent);
        var months = page.FindAll("[data-testid=months-held] tbody tr");
        Assert.Equal(12, months.Count);
        Assert.Contains("2场 / 2场", months[2].TextContent);
        Assert.Contains("计划2项", months[2].TextContent);
        Assert.Contains("0场 / 1场", months[11].TextContent);
        Assert.Contains("广场舞队", page.Find("[data-testid=teams]").TextContent);
        Assert.EndsWith("/activity-report/2026/export?format=Xlsx", page.Find("[data-testid=export-xlsx]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-testid=uncounted]"));
    }

    [Fact]
    public void Year_WhereNobodyCounted_SaysWhichActivities()
    {
        var page = Open(null, Activity(3), Activity(4, villagers: 1));
        Assert.Contains("有1场已办的活动还没有登记到场人数", page.Find("[data-testid=uncounted]").TextContent);
        Assert.Contains("3月10日", page.Find("[data-testid=uncounted] a").TextContent);
    }

    [Fact]
    public void Year_IsTheOneInTheAddress_AndAnEmptyOneSaysWhatToDo()
    {
        var page = Open("year=2025");
        Assert.Contains("2025年还没有计划和活动", page.Find("[data-testid=state-empty]").TextContent);
        Assert.EndsWith("year=2024", page.Find("[data-testid=year-before]").GetAttribute("href"), StringComparison.Ordinal);
    }

    private static string Text(string text) => string.Join("", text.Split('\n').Select(l => l.Trim()));

    private IRenderedComponent<YearReportPage> Open(string? query, params YearActivity[] activities)
    {
        years.Report = new YearReport(Sample.Center, "柳溪村党群服务中心", 2026, PlanTargets.Usual, activities.Length == 0 ? new int[12] : [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0], activities, Sample.At(9));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/app/activity-report?{query}");
        return Render<YearReportPage>(p => p.AddCascadingValue(Sample.Workplace(Permission.ViewActivities)));
    }

    private static YearActivity Activity(int month, string? team = null, int villagers = 0, int visitors = 0, bool theme = false, int stars = 0, int ratings = 0) =>
        new(Guid.CreateVersion7(), "灯谜会", new DateTime(2026, month, 10, 14, 0, 0), new DateTime(2026, month, 10, 16, 0, 0), ActivityKind.Culture, team, ActivityStatus.Published, theme, 20, villagers, visitors, null, stars, ratings);
}
