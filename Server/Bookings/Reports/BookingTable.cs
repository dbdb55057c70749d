using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Reports;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>Bookings as rows of a table, phones masked.</summary>
internal static class BookingTable
{
    public static async Task WriteAsync(ITable table, AppDbContext db, BookingExportQuery query, CancellationToken cancel)
    {
        var (from, to) = (query.From.ToDateTime(TimeOnly.MinValue), query.To.AddDays(1).ToDateTime(TimeOnly.MinValue));
        var rows = db.Bookings.AsNoTracking().Where(b => b.CenterId == query.CenterId && b.Start >= from && b.Start < to && (query.RoomId == null || b.RoomId == query.RoomId))
            .OrderBy(b => b.Start).ThenBy(b => b.Id).Join(db.Rooms, b => b.RoomId, r => r.Id, (b, r) => new { Booking = b, Room = r.Name });
        await table.RowAsync("日期", "星期", "开始", "结束", "功能室", "用途", "类别", "团队", "人数", "预约人", "代谁预约", "联系人", "联系电话", "状态", "原因", "备注");
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var b = row.Booking;
            var clock = new TimeRange(b.Start, b.End).ClockText.Split('–');
            await table.RowAsync(
                $"{b.Start:yyyy-MM-dd}", ChineseDates.ShortWeekday(b.Start.DayOfWeek), clock[0], clock[1], row.Room, b.Title, BookingPurposes.Name(b.Purpose), b.TeamName, b.HeadCount,
                b.BookedByName, b.OnBehalfOfName, b.ContactName, Phones.Mask(b.OnBehalfOfPhone ?? b.ContactPhone), BookingStatuses.Name(b.Status), b.Reason, b.Notes);
        }
    }
}
