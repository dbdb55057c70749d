using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Feeds;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.ICalendar;

namespace PartyMassCenter.Server.Activities.Public;

/// <summary>
/// The published calendar as iCalendar: a month back and a year ahead, cancelled ones for 30 days. Open to everybody. An unchanged
/// feed costs two look-ups, and one that was written before is sent as it was.
/// </summary>
public sealed class ActivityFeed(IDbContextFactory<AppDbContext> contexts, FeedStore store, CenterClock clock)
{
    // Activities with several rooms come as several rows, one after another.
    private static readonly EngineQuery<Func<AppDbContext, Guid, DateTime, DateTime, DateTime, ActivityKind?, Guid?, Guid?, IAsyncEnumerable<FeedRow>>> Rows =
        new(() => EF.CompileAsyncQuery((AppDbContext db, Guid center, DateTime earliest, DateTime end, DateTime forgotten, ActivityKind? kind, Guid? team, Guid? room) =>
            from a in db.Activities.AsNoTracking()
            where a.CenterId == center && a.PublishedUtc != null && a.Start >= earliest && a.Start < end && (a.Status != ActivityStatus.Cancelled || a.ChangedUtc > forgotten)
                && (kind == null || a.Kind == kind) && (team == null || a.TeamId == team)
                && (room == null || db.ActivityRooms.Any(r => r.ActivityId == a.Id && r.RoomId == room))
            join t in db.Set<Team>() on a.TeamId equals (Guid?)t.Id into teams
            from t in teams.DefaultIfEmpty()
            join h in db.ActivityRooms on a.Id equals h.ActivityId into held
            from h in held.DefaultIfEmpty()
            join r in db.Rooms on h.RoomId equals r.Id into rooms
            from r in rooms.DefaultIfEmpty()
            orderby a.Start, a.Id, h.Place
            select new FeedRow(a.Id, a.Start, a.End, a.Title, a.Kind, a.Status, a.NeedsRegistration, a.Description, a.OutsidePlace, a.ChangedUtc, a.Sequence, t.Name, r.Name)));

    private static readonly EngineQuery<Func<AppDbContext, Guid, Task<FeedHead?>>> Head = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid center) =>
        db.Centers.Where(c => c.Id == center).Select(c => new FeedHead(c.DisplayName, db.Activities.Where(a => a.CenterId == center).Max(a => (DateTime?)a.ChangedUtc))).FirstOrDefault()));

    private static readonly EngineQuery<Func<AppDbContext, Guid, IAsyncEnumerable<string>>> Names = new(() => EF.CompileAsyncQuery((AppDbContext db, Guid center) =>
        db.Rooms.Where(r => r.CenterId == center).Select(r => r.Name).Concat(db.Set<Team>().Where(t => t.CenterId == center).Select(t => t.Name))));

    /// <summary>All of a centre's, or those of a kind, a team or a room.</summary>
    public async Task WriteAsync(HttpContext http, Guid centerId, ActivityKind? kind, Guid? teamId, Guid? roomId)
    {
        var cancel = http.RequestAborted;
        await using var db = contexts.CreateDbContext();
        if (await Head.For(db)(db, centerId) is not { } head)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // At worst a feed of one kind is read again though nothing of it changed.
        var state = head.State(clock.Today, await Names.For(db)(db, centerId).ToListAsync(cancel));
        if (CalendarAnswer.IsKnown(http, state, isPublic: true)) return;
        var feed = (http.Request.Scheme, http.Request.Host.Value, centerId, kind, teamId, roomId);
        if (store.Find(feed, state) is { } known)
        {
            await http.Response.BodyWriter.WriteAsync(known, cancel);
            return;
        }

        var copy = new FeedCopy(http.Response.BodyWriter, hold: true, cancel);
        var calendar = new CalendarWriter(copy.Writer);
        calendar.Begin(kind is { } only ? $"{head.Name}·{ActivityKinds.Name(only)}" : $"{head.Name}·活动");
        FeedRow? last = null;
        var (place, today) = ("", clock.Today);
        var rows = Rows.For(db)(db, centerId, today.AddMonths(-1).ToDateTime(TimeOnly.MinValue), today.AddYears(1).ToDateTime(TimeOnly.MinValue), clock.UtcNow.AddDays(-30), kind, teamId, roomId);
        await foreach (var row in rows.WithCancellation(cancel))
        {
            if (last?.Id == row.Id)
            {
                place = $"{place}、{row.Room}";
                continue;
            }

            if (last is not null) calendar.Event(Event(http, last, place));
            (last, place) = (row, row.Room ?? "");
            await copy.SendAsync();
        }

        if (last is not null) calendar.Event(Event(http, last, place));
        calendar.End();
        await copy.SendAsync(all: true);
        store.Keep(feed, state, copy.Whole);
    }

    /// <summary>One activity, for phones that can't subscribe.</summary>
    public async Task WriteOneAsync(HttpContext http, Guid activityId)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.Activities.AsNoTracking().FirstOrDefaultAsync(a => a.Id == activityId && a.PublishedUtc != null, http.RequestAborted) is not { } row)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (CalendarAnswer.IsKnown(http, row.ChangedUtc.Ticks.ToString("x", CultureInfo.InvariantCulture), isPublic: true)) return;
        var activity = (await ActivityCalendarService.ViewsAsync(db, db.Activities.Where(a => a.Id == activityId), http.RequestAborted))[0];
        http.Response.Headers.ContentDisposition = "attachment; filename=activity.ics";
        var calendar = new CalendarWriter(http.Response.BodyWriter);
        calendar.Begin(activity.Title);
        calendar.Event(Event(
            http, new FeedRow(row.Id, row.Start, row.End, row.Title, row.Kind, row.Status, row.NeedsRegistration, row.Description, null, row.ChangedUtc, row.Sequence, activity.Team, null), activity.Place));
        calendar.End();
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    /// <param name="rooms">Their names; empty where it has none.</param>
    private static CalendarEvent Event(HttpContext http, FeedRow a, string rooms) => new(
        $"activity-{a.Id}@party-mass-center", a.Start, a.End, a.Title, a.OutsidePlace is null ? rooms : rooms.Length == 0 ? a.OutsidePlace : $"{rooms}、{a.OutsidePlace}", Text(a),
        a.ChangedUtc, a.Sequence, Tentative: false, Cancelled: a.Status == ActivityStatus.Cancelled)
    {
        Categories = [ActivityKinds.Name(a.Kind)],
        Url = new Uri($"{http.Request.Scheme}://{http.Request.Host}/activities/{a.Id}"),
    };

    private static string? Text(FeedRow a) =>
        string.Join('\n', new[] { a.Team is null ? null : $"主办：{a.Team}", a.NeedsRegistration ? "需要报名" : null, a.Description }.Where(t => !string.IsNullOrWhiteSpace(t))) is { Length: > 0 } text ? text : null;
}
