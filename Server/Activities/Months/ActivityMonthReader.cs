using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities.Months;

/// <summary>A month of a centre as its planners see it.</summary>
public sealed class ActivityMonthReader(AccessControl access, DayCalendars calendars, CenterClock clock)
{
    internal static readonly Refusal BadMonth = Refusal.Invalid("activity.month", "请选择2000年到2099年之间的一个月。", "Month");

    public static bool IsMonth(int year, int month) => year is >= 2000 and <= 2099 && month is >= 1 and <= 12;

    /// <summary>The month for a person who may see it.</summary>
    internal async Task<Outcome<MonthPlan>> ReadAsync(AppDbContext db, Guid centerId, int year, int month, CancellationToken cancel)
    {
        if (!IsMonth(year, month)) return BadMonth;
        var standing = await access.RequireAsync(db, Permission.ViewActivities, centerId);
        if (!standing.Succeeded) return Outcome<MonthPlan>.Refused(standing.Refusals);
        var center = await db.Centers.Where(c => c.Id == centerId).Select(c => c.DisplayName).FirstOrDefaultAsync(cancel);
        if (center is null) return CenterPresence.None;
        var row = await db.ActivityMonths.AsNoTracking().FirstOrDefaultAsync(m => m.CenterId == centerId && m.Year == year && m.Month == month, cancel);
        return await ReadAsync(db, centerId, center, year, month, row, standing.Value, cancel);
    }

    private async Task<MonthPlan> ReadAsync(AppDbContext db, Guid centerId, string center, int year, int month, ActivityMonth? row, Standing reader, CancellationToken cancel)
    {
        var first = new DateOnly(year, month, 1);
        var (begin, end) = (first.ToDateTime(TimeOnly.MinValue), first.AddMonths(1).ToDateTime(TimeOnly.MinValue));
        var activities = await db.Activities.AsNoTracking().Where(a => a.CenterId == centerId && a.Start >= begin && a.Start < end).OrderBy(a => a.Start).ThenBy(a => a.Id).ToListAsync(cancel);
        var items = await ActivityViews.ListAsync(db, activities, cancel);
        var comments = await db.Set<ActivityMonthComment>().AsNoTracking().Where(c => c.CenterId == centerId && c.Year == year && c.Month == month)
            .OrderBy(c => c.AtUtc).ThenBy(c => c.Id).ToListAsync(cancel);
        var planned = await db.PlanItems.AsNoTracking().Where(i => i.CenterId == centerId && i.Year == year && i.Month == month)
            .Where(i => !db.Activities.Any(a => a.PlanItemId == i.Id && a.Status != ActivityStatus.Cancelled)).OrderBy(i => i.Date).ThenBy(i => i.Title).Select(i => i.Title).ToListAsync(cancel);
        var calendar = await calendars.GetAsync(db);
        var status = row?.Status ?? MonthStatus.Draft;
        var path = (await AccessControl.PathAsync(db, centerId))!;
        return new MonthPlan(
            centerId, center, year, month, row?.Theme, status, Stamp(row, activities), items,
            [.. comments.Select(c => new MonthComment(c.Id, c.Day, c.Text, c.Who, CenterClock.ToWallClock(c.AtUtc), c.ResolvedBy))],
            PlanWarnings.Of([.. items.Where(i => i.Status != ActivityStatus.Cancelled && i.End > clock.Now).Select(Time)], calendar),
            [.. Enumerable.Range(0, DateTime.DaysInMonth(year, month)).Select(d => calendar.On(first.AddDays(d)))],
            Steps(status, items, reader.May(Permission.PlanActivities, path), reader.May(Permission.ApproveActivities, path), end <= clock.Now))
        {
            Unplanned = planned,
        };
    }

    /// <summary>Activities that are not cancelled and touch a time, as warnings see them.</summary>
    internal static async Task<IReadOnlyList<PlannedTime>> TimesAsync(AppDbContext db, Guid centerId, DateTime from, DateTime to, CancellationToken cancel)
    {
        var earliest = from.AddDays(-7);
        var rows = await db.Activities.AsNoTracking()
            .Where(a => a.CenterId == centerId && a.Start >= earliest && a.Start < to && a.End > from && a.Status != ActivityStatus.Cancelled).OrderBy(a => a.Start).ToListAsync(cancel);
        return [.. (await ActivityViews.ListAsync(db, rows, cancel)).Select(Time)];
    }

    /// <summary>Changes with the month's state and with every activity in it.</summary>
    public static Guid Stamp(ActivityMonth? month, IEnumerable<Activity> activities)
    {
        var versions = activities.Select(a => a.Version).Append(new Guid((int)(month?.Status ?? MonthStatus.Draft), 0, 0, new byte[8])).Order();
        return new Guid(SHA256.HashData([.. versions.SelectMany(v => v.ToByteArray())]).AsSpan(0, 16));
    }

    /// <summary>Why the planned activities of a month can't be published yet.</summary>
    internal static IReadOnlyList<string> Blocking(IEnumerable<ActivityListItem> items) =>
    [
        .. from item in items
           where item.Status == ActivityStatus.Planned
           from room in item.Rooms
           where room.Status != BookingStatus.Approved
           select $"{ChineseDates.DayWithWeekday(DateOnly.FromDateTime(item.Start))}“{item.Title}”的{room.Name}{BookingStatuses.Name(room.Status)}，批准或换一间以后才能发布。",
    ];

    private static MonthSteps Steps(MonthStatus status, IReadOnlyList<ActivityListItem> items, bool plans, bool approves, bool over)
    {
        var waiting = items.Any(i => i.Status == ActivityStatus.Planned);
        return new MonthSteps(
            MayPlan: plans && status != MonthStatus.Archived,
            MaySubmit: plans && waiting && status is (MonthStatus.Draft or MonthStatus.Returned),
            MayReturn: approves && status is (MonthStatus.Submitted or MonthStatus.Approved),
            MayApprove: approves && status == MonthStatus.Submitted,
            MayPublish: waiting && (status == MonthStatus.Approved ? plans : status == MonthStatus.Published && approves),
            MayArchive: approves && over && status == MonthStatus.Published,
            Blocking(items));
    }

    private static PlannedTime Time(ActivityListItem a) => new(
        a.Id, a.Title, a.Start, a.End, a.Kind, a.Audience, a.OrganiserId, a.Organiser, a.TeamId, a.Team, a.OutsidePlace,
        [.. a.Rooms.Where(r => r.Status != BookingStatus.Approved).Select(r => $"{r.Name}（{BookingStatuses.Name(r.Status)}）")]);
}
