using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>The tables of a report, one under another.</summary>
internal static class UseTables
{
    public static async Task WriteAsync(ITable table, RoomUseReport report)
    {
        await table.RowAsync("功能室使用统计", $"{report.From:yyyy-MM-dd}", $"{report.To:yyyy-MM-dd}", string.Join("、", report.Centers));
        await HeadAsync(table, "中心", "功能室", "预约次数", "使用分钟", "开放分钟", "使用率（%）");
        foreach (var r in report.Rooms) await table.RowAsync(r.Center, r.Room, r.Bookings, r.UsedMinutes, r.OpenMinutes, r.Percent);
        await HeadAsync(table, ["星期", .. Enumerable.Range(0, 24).Select(h => (object)$"{h}点（分钟）")]);
        foreach (var (day, hours) in report.Heat.Index()) await table.RowAsync([ChineseDates.ShortWeekday((DayOfWeek)((day + 1) % 7)), .. hours.Cast<object>()]);
        await SharesAsync(table, "类别", report.Purposes);
        await SharesAsync(table, "功能", report.Functions);
        await SharesAsync(table, "团队", report.Teams);
        await SharesAsync(table, "月份", report.Months);
        await SharesAsync(table, "状态", report.Statuses);
        await HeadAsync(table, "没约上的原因", "次数", "哪些功能室", "什么时间");
        foreach (var r in report.Refusals) await table.RowAsync(r.Reason, r.Attempts, r.Rooms, r.Hours);
    }

    private static async ValueTask SharesAsync(ITable table, string name, IReadOnlyList<UseShare> shares)
    {
        await HeadAsync(table, name, "次数", "分钟");
        foreach (var s in shares) await table.RowAsync(s.Name, s.Bookings, s.Minutes);
    }

    private static async ValueTask HeadAsync(ITable table, params object?[] heads)
    {
        await table.RowAsync();
        await table.RowAsync(heads);
    }
}
