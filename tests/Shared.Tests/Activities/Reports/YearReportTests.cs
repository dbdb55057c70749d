using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Plans;
using PartyMassCenter.Shared.Activities.Reports;

namespace PartyMassCenter.Shared.Tests.Activities.Reports;

public class YearReportTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 9, 0, 0);

    [Fact]
    public void Months_CountWhatIsOverAsHeld_AndLeaveOutWhatWasCancelled()
    {
        var report = Report(
            Activity(3, villagers: 80, visitors: 20),
            Activity(3, status: ActivityStatus.Cancelled, villagers: 5),
            Activity(11, day: 20, villagers: 30),
            Activity(11, day: 21, villagers: 7),
            Activity(12, status: ActivityStatus.Planned));
        Assert.Equal(12, report.Months.Count);
        Assert.Equal((1, 1, 80, 20, 2), Figures(report.Months[2]));
        Assert.Equal((2, 1, 30, 0, 0), Figures(report.Months[10]));
        Assert.Equal((1, 0, 0, 0, 0), Figures(report.Months[11]));
        Assert.Equal(1, report.Cancelled);
    }

    [Fact]
    public void Themes_AreThoseThatCarryOutThePlan()
    {
        var report = Report(Activity(3, theme: true, villagers: 100, budget: 800), Activity(4, theme: true, status: ActivityStatus.Cancelled, budget: 900), Activity(5, villagers: 40, budget: 50));
        Assert.Equal((1, 1, 100, 800m), (report.Themes.Planned, report.Themes.Held, report.Themes.Attendances, report.Themes.Budget));
        Assert.Equal((2, 2, 140, 850m), (report.All.Planned, report.All.Held, report.All.Attendances, report.All.Budget));
    }

    [Fact]
    public void Groups_AreLargestFirst_AndStarsAreTheMeanOfAllRatings()
    {
        var report = Report(
            Activity(3, team: "广场舞队", stars: 9, ratings: 2), Activity(4, team: "广场舞队", stars: 1, ratings: 1), Activity(5), Activity(6, ActivityKind.Sport, team: "只取消过", status: ActivityStatus.Cancelled));
        Assert.Equal(["广场舞队", "没有团队"], report.Teams.Select(t => t.Name));
        Assert.Equal(10 / 3.0, report.Teams[0].Stars);
        Assert.Null(report.Teams[1].Stars);
        Assert.Equal(["文化"], report.Kinds.Select(k => k.Name));
    }

    [Fact]
    public void Uncounted_AreThoseHeldWithoutAnybody() =>
        Assert.Equal(3, Assert.Single(Report(Activity(3), Activity(4, villagers: 1), Activity(12), Activity(2, status: ActivityStatus.Cancelled)).Uncounted).Start.Month);

    private static (int, int, int, int, int) Figures(YearFigures f) => (f.Planned, f.Held, f.Villagers, f.Visitors, f.Items);

    private static YearReport Report(params YearActivity[] activities) => new(Guid.Empty, "柳溪村党群服务中心", 2026, PlanTargets.Usual, [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0], activities, Now);

    private static YearActivity Activity(
        int month, ActivityKind kind = ActivityKind.Culture, int day = 10, string? team = null, ActivityStatus status = ActivityStatus.Published, bool theme = false, int villagers = 0, int visitors = 0, decimal? budget = null,
        int stars = 0, int ratings = 0) =>
        new(Guid.CreateVersion7(), "活动", new DateTime(2026, month, day, 14, 0, 0), new DateTime(2026, month, day, 16, 0, 0), kind, team, status, theme, 20, villagers, visitors, budget, stars, ratings);
}
