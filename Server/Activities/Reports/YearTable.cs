using System.Globalization;
using PartyMassCenter.Server.Bookings.Reports;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Reports;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Activities.Reports;

/// <summary>The tables of a year, one under another.</summary>
internal static class YearTable
{
    public static async Task WriteAsync(ITable table, YearReport report)
    {
        await table.RowAsync($"{report.CenterName}{report.Year}年活动计划与完成情况", $"截至{report.Now:yyyy-MM-dd}");
        await HeadAsync(table, "目标", "计划", "完成");
        await table.RowAsync("主题活动（场）", report.Targets.Activities, report.Themes.Held);
        await table.RowAsync("参加人次", report.Targets.Attendances, report.Themes.Attendances);
        await table.RowAsync("经费（元）", Money(report.Targets.Budget), Money(report.Themes.Budget));
        await FiguresAsync(table, "月份", report.Months, items: true);
        await FiguresAsync(table, "类别", report.Kinds);
        await FiguresAsync(table, "团队", report.Teams);
        await HeadAsync(table, "日期", "时间", "活动", "类别", "团队", "主题活动", "状态", "预计人数", "村民人次", "游客人次", "经费（元）", "星级", "评价数");
        foreach (var a in report.Activities)
            await table.RowAsync(
                $"{a.Start:yyyy-MM-dd}", new TimeRange(a.Start, a.End).ClockText, a.Title, ActivityKinds.Name(a.Kind), a.Team, a.Theme ? "是" : "否", ActivityStatuses.Name(a.Status), a.Expected, a.Villagers, a.Visitors,
                Money(a.Budget), Stars(a.Stars), a.Ratings);
    }

    private static async ValueTask FiguresAsync(ITable table, string name, IReadOnlyList<YearFigures> figures, bool items = false)
    {
        await HeadAsync(table, [name, .. items ? ["年度计划项"] : Array.Empty<object>(), "安排场次", "已办场次", "村民人次", "游客人次", "经费（元）", "星级", "评价数"]);
        foreach (var f in figures) await table.RowAsync([f.Name, .. items ? [f.Items] : Array.Empty<object>(), f.Planned, f.Held, f.Villagers, f.Visitors, Money(f.Budget), Stars(f.Stars), f.Ratings]);
    }

    private static async ValueTask HeadAsync(ITable table, params object?[] heads)
    {
        await table.RowAsync();
        await table.RowAsync(heads);
    }

    private static string? Money(decimal? yuan) => yuan?.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Stars(double? stars) => stars?.ToString("0.0", CultureInfo.InvariantCulture);
}
