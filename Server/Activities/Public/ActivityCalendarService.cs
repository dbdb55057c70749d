using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Activities.Registrations;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Server.Activities.Public;

/// <summary>The published calendar: nothing else is read, so nothing else can be shown.</summary>
public sealed class ActivityCalendarService(IDbContextFactory<AppDbContext> contexts, DayCalendars calendars, CenterClock clock) : IActivityCalendarService
{
    private const int MostDays = 400;

    private static readonly Refusal NoActivity = Refusal.NotFound("activity.not-found", "没有找到这场活动，可能还没有发布。");

    public async Task<Outcome<PublicMonth>> MonthAsync(Guid centerId, int year, int month, CancellationToken cancel = default)
    {
        if (year is < 2000 or > 2200 || month is < 1 or > 12) return Refusal.Invalid("activity.month", "请选择年份和月份。");
        await using var db = contexts.CreateDbContext();
        if (await db.Centers.AsNoTracking().FirstOrDefaultAsync(c => c.Id == centerId, cancel) is not { } center) return CenterPresence.None;
        var first = new DateOnly(year, month, 1);
        var from = first.AddDays(-((int)first.DayOfWeek + 6) % 7);
        var to = first.AddMonths(1).AddDays((8 - (int)first.AddMonths(1).DayOfWeek) % 7);
        var days = await calendars.GetAsync(db);
        var theme = await db.ActivityMonths.AsNoTracking().Where(m => m.CenterId == centerId && m.Year == year && m.Month == month).Select(m => m.Theme).FirstOrDefaultAsync(cancel);
        return new PublicMonth(
            centerId, center.DisplayName, center.DutyPhone, year, month, theme, from, to, await RowsAsync(db, new ActivityQuery(centerId, from, to), cancel),
            [.. Enumerable.Range(0, to.DayNumber - from.DayNumber).Select(d => days.On(from.AddDays(d))).Where(d => d.Mark is not null || d.Kind == DayKind.Unpublished)], clock.Now);
    }

    public async Task<Outcome<IReadOnlyList<PublicActivity>>> ListAsync(ActivityQuery query, CancellationToken cancel = default)
    {
        if (query.To <= query.From || query.To.DayNumber - query.From.DayNumber > MostDays) return Refusal.Invalid("activity.span", $"请选择起止日期，最长{MostDays}天。");
        await using var db = contexts.CreateDbContext();
        return await db.HasCenterAsync(query.CenterId, cancel) ? (await RowsAsync(db, query, cancel)).ToList() : CenterPresence.None;
    }

    public async Task<Outcome<PublicActivityDetails>> GetAsync(Guid activityId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.Activities.AsNoTracking().FirstOrDefaultAsync(a => a.Id == activityId && a.PublishedUtc != null, cancel) is not { } activity) return NoActivity;
        var center = await db.Centers.AsNoTracking().FirstAsync(c => c.Id == activity.CenterId, cancel);
        var changes = await db.Set<ActivityEvent>().AsNoTracking().Where(e => e.ActivityId == activityId && e.AfterPublication).OrderByDescending(e => e.AtUtc).Select(e => e.Text).Take(10).ToListAsync(cancel);
        var facts = await RegistrationRows.FactsAsync(db, activity, null, null, byStaff: false, clock.Now, cancel);
        var waiting = await db.Registrations.Where(r => r.ActivityId == activityId && r.Status == RegistrationStatus.Waiting).SumAsync(r => r.People, cancel);
        return new PublicActivityDetails(
            (await ViewsAsync(db, db.Activities.Where(a => a.Id == activityId), cancel))[0], center.DisplayName,
            activity.ContactPublic ? string.Join(' ', new[] { activity.ContactName, activity.ContactPhone }.Where(t => !string.IsNullOrWhiteSpace(t))) : center.DutyPhone is { } phone ? $"中心值班电话 {phone}" : null,
            activity.Reason, changes, RegistrationRules.Closed(facts), activity.Capacity, activity.MostPerRegistration, waiting, activity.RegistrationOpens, activity.RegistrationCloses ?? activity.Start, clock.Now);
    }

    public async Task<Outcome<CalendarChoices>> ChoicesAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.Centers.Where(c => c.Id == centerId).Select(c => c.DisplayName).FirstOrDefaultAsync(cancel) is not { } name) return CenterPresence.None;
        var (from, to) = (clock.Now.AddYears(-1), clock.Now.AddYears(1));
        var published = db.Activities.AsNoTracking().Where(a => a.CenterId == centerId && a.PublishedUtc != null && a.Start >= from && a.Start < to);
        var kinds = await published.Select(a => a.Kind).Distinct().ToListAsync(cancel);
        var teams = await db.Set<Team>().AsNoTracking().Where(t => published.Any(a => a.TeamId == t.Id)).OrderBy(t => t.Name).Select(t => new CalendarChoice(t.Id, t.Name)).ToListAsync(cancel);
        var rooms = await db.Rooms.AsNoTracking().Where(r => r.CenterId == centerId && db.ActivityRooms.Any(a => a.RoomId == r.Id && published.Any(p => p.Id == a.ActivityId))).OrderBy(r => r.Name)
            .Select(r => new CalendarChoice(r.Id, r.Name)).ToListAsync(cancel);
        return new CalendarChoices(name, [.. kinds.Order()], teams, rooms);
    }

    /// <summary>Published activities of a span, whatever became of them.</summary>
    internal static IQueryable<Activity> Published(AppDbContext db, ActivityQuery query)
    {
        var (from, to) = (query.From.ToDateTime(default), query.To.ToDateTime(default));
        var rows = db.Activities.AsNoTracking().Where(a => a.CenterId == query.CenterId && a.PublishedUtc != null && a.Start >= from && a.Start < to);
        if (query.Kind is { } kind) rows = rows.Where(a => a.Kind == kind);
        if (query.Audience is { } audience) rows = rows.Where(a => a.Audience == audience);
        if (query.TeamId is { } team) rows = rows.Where(a => a.TeamId == team);
        if (query.RoomId is { } room) rows = rows.Where(a => db.ActivityRooms.Any(r => r.ActivityId == a.Id && r.RoomId == room));
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var text = query.Text.Trim();
            rows = rows.Where(a => a.Title.Contains(text) || a.Description!.Contains(text) || a.OutsidePlace!.Contains(text));
        }

        return rows;
    }

    private static Task<IReadOnlyList<PublicActivity>> RowsAsync(AppDbContext db, ActivityQuery query, CancellationToken cancel) =>
        ViewsAsync(db, Published(db, query), cancel);

    /// <summary>Activities with their rooms, teams and places left, by start, in one query that reads nothing else.</summary>
    internal static async Task<IReadOnlyList<PublicActivity>> ViewsAsync(AppDbContext db, IQueryable<Activity> activities, CancellationToken cancel)
    {
        var rows =
            from a in activities.AsNoTracking()
            join t in db.Set<Team>() on a.TeamId equals (Guid?)t.Id into teams
            from t in teams.DefaultIfEmpty()
            join h in db.ActivityRooms on a.Id equals h.ActivityId into held
            from h in held.DefaultIfEmpty()
            join r in db.Rooms on h.RoomId equals r.Id into rooms
            from r in rooms.DefaultIfEmpty()
            orderby a.Start, a.Id, h.Place
            select new PublicRow(
                a.Id, a.CenterId, a.Title, a.Kind, a.Audience, a.Start, a.End, a.OutsidePlace, a.TeamId, t.Name, a.Status, a.ChangedAfterPublicationUtc != null, a.NeedsRegistration,
                a.NeedsRegistration ? a.Capacity - (db.Registrations.Where(x => x.ActivityId == a.Id && x.Status == RegistrationStatus.Confirmed).Sum(x => (int?)x.People) ?? 0) : null,
                a.PartyLife, a.Service, a.PosterFile, a.Description, a.ChangedUtc, a.Sequence, h.RoomId, r.Name);
        var views = new List<PublicActivity>();
        var (ids, names) = (new List<Guid>(), new List<string>());
        PublicRow? last = null;

        // Activities with several rooms come as several rows, one after another.
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (last is not null && last.Id != row.Id) Add();
            last = row;
            if (row is not { RoomId: { } id, Room: { } name }) continue;
            ids.Add(id);
            names.Add(name);
        }

        if (last is not null) Add();
        return views;

        void Add()
        {
            views.Add(last!.View([.. ids], names));
            ids.Clear();
            names.Clear();
        }
    }
}
