using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;
using PartyMassCenter.Shared.ICalendar;

namespace PartyMassCenter.Server.Activities.Public;

/// <summary>
/// The published calendar as iCalendar: a month back and a year ahead, cancelled ones for 30 days. Open to everybody. The tag is the last
/// change, so that an unchanged feed costs one look-up.
/// </summary>
public sealed class ActivityFeed(IDbContextFactory<AppDbContext> contexts, CenterClock clock)
{
    private const int Chunk = 500;

    private const int FlushAt = 32 * 1024;

    /// <summary>All of a centre's, or those of a kind, a team or a room.</summary>
    public async Task WriteAsync(HttpContext http, Guid centerId, ActivityKind? kind, Guid? teamId, Guid? roomId)
    {
        var cancel = http.RequestAborted;
        await using var db = contexts.CreateDbContext();
        if (await db.Centers.Where(c => c.Id == centerId).Select(c => c.DisplayName).FirstOrDefaultAsync(cancel) is not { } name)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var query = new ActivityQuery(centerId, clock.Today.AddMonths(-1), clock.Today.AddYears(1), kind, null, teamId, roomId);
        var activities = ActivityCalendarService.Published(db, query);
        var changed = await activities.MaxAsync(a => (DateTime?)a.ChangedUtc, cancel) ?? DateTime.UnixEpoch;
        if (NotModified(http, string.Create(CultureInfo.InvariantCulture, $"\"{changed.Ticks:x}-{clock.Today.DayNumber:x}\""))) return;

        var title = kind is { } only ? $"{name}·{ActivityKinds.Name(only)}" : $"{name}·活动";
        var pipe = http.Response.BodyWriter;
        var calendar = new CalendarWriter(pipe);
        calendar.Begin(title);
        var forgotten = clock.UtcNow.AddDays(-30);
        var ids = await activities.Where(a => a.Status != ActivityStatus.Cancelled || a.ChangedUtc > forgotten).OrderBy(a => a.Start).ThenBy(a => a.Id).Select(a => a.Id).ToListAsync(cancel);
        foreach (var chunk in ids.Chunk(Chunk))
        {
            var rows = await db.Activities.AsNoTracking().Where(a => chunk.Contains(a.Id)).OrderBy(a => a.Start).ThenBy(a => a.Id).ToListAsync(cancel);
            foreach (var activity in await ActivityCalendarService.ViewsAsync(db, rows, cancel)) calendar.Event(Event(http, activity));
            if (pipe.UnflushedBytes > FlushAt) await pipe.FlushAsync(cancel);
        }

        calendar.End();
        await pipe.FlushAsync(cancel);
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

        if (NotModified(http, string.Create(CultureInfo.InvariantCulture, $"\"{row.ChangedUtc.Ticks:x}\""))) return;
        var activity = (await ActivityCalendarService.ViewsAsync(db, [row], http.RequestAborted))[0];
        http.Response.Headers.ContentDisposition = "attachment; filename=activity.ics";
        var calendar = new CalendarWriter(http.Response.BodyWriter);
        calendar.Begin(activity.Title);
        calendar.Event(Event(http, activity));
        calendar.End();
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    private static CalendarEvent Event(HttpContext http, PublicActivity a) => new(
        $"activity-{a.Id}@party-mass-center", a.Start, a.End, a.Title, a.Place, Text(a), a.ChangedUtc, a.Sequence, Tentative: false, Cancelled: a.Status == ActivityStatus.Cancelled)
    {
        Categories = [ActivityKinds.Name(a.Kind)],
        Url = new Uri($"{http.Request.Scheme}://{http.Request.Host}/activities/{a.Id}"),
    };

    private static string? Text(PublicActivity a) =>
        string.Join('\n', new[] { a.Team is null ? null : $"主办：{a.Team}", a.NeedsRegistration ? "需要报名" : null, a.Description }.Where(t => !string.IsNullOrWhiteSpace(t))) is { Length: > 0 } text ? text : null;

    private static bool NotModified(HttpContext http, string text)
    {
        var tag = new EntityTagHeaderValue(text);
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { Public = true, NoCache = true };
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        http.Response.ContentType = "text/calendar; charset=utf-8";
        return false;
    }
}
