using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Feeds;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.ICalendar;

namespace PartyMassCenter.Server.Rosters.Public;

/// <summary>
/// The duties behind a secret address as iCalendar: a month back and a year ahead. An event is a post of a date and keeps its UID; whoever lost a duty in the
/// last 30 days sees it cancelled. No phones.
/// </summary>
public sealed class DutyFeed(IDbContextFactory<AppDbContext> contexts, CenterClock clock)
{
    private const int DaysCancelled = 30;

    public async Task WriteAsync(HttpContext http, string secret)
    {
        var cancel = http.RequestAborted;
        await using var db = contexts.CreateDbContext();
        if (await db.Set<DutyFeedLink>().AsNoTracking().FirstOrDefaultAsync(l => l.Secret == secret, cancel) is not { } link)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var members = await db.RosterMembers.AsNoTracking().Where(m => link.RosterId != null ? m.RosterId == link.RosterId : m.UserId == link.UserId).Select(m => m.Id).ToListAsync(cancel);
        var duties = await DutiesAsync(db, link, members, cancel);
        var changed = duties.Select(d => d.ChangedUtc).DefaultIfEmpty(DateTime.UnixEpoch).Max();
        if (CalendarAnswer.IsKnown(http, string.Create(CultureInfo.InvariantCulture, $"{changed.Ticks:x}-{duties.Count:x}-{clock.Today.DayNumber:x}"), isPublic: false)) return;
        await StreamAsync(db, http, link, members, duties);
    }

    private async Task StreamAsync(AppDbContext db, HttpContext http, DutyFeedLink link, List<Guid> members, List<Assignment> duties)
    {
        var cancel = http.RequestAborted;
        var ids = duties.Select(d => d.RosterId).Distinct().ToArray();
        var rosters = await db.Rosters.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        var names = await db.RosterMembers.AsNoTracking().Where(m => ids.Contains(m.RosterId)).ToDictionaryAsync(m => m.Id, m => m.Name, cancel);
        var calendar = new CalendarWriter(http.Response.BodyWriter);
        calendar.Begin(link.RosterId is { } id ? await db.Rosters.Where(r => r.Id == id).Select(r => r.Name).FirstAsync(cancel) : "我的值班");
        foreach (var duty in duties)
        {
            var roster = rosters[duty.RosterId];
            var lost = duty.PublishedMemberId is not { } holder || !members.Contains(holder);
            var who = link.RosterId is null || duty.PublishedMemberId is not { } member ? null : $" {names[member]}";
            calendar.Event(new CalendarEvent(
                $"duty-{roster.Id:N}-{duty.Date:yyyyMMdd}-{duty.Post}@party-mass-center", roster.StartOn(duty.Date), roster.EndOn(duty.Date), $"{roster.Name} {roster.PostName(duty.Post)}{who}", null, null, duty.ChangedUtc,
                duty.Sequence, Tentative: false, Cancelled: lost));
        }

        calendar.End();
        await http.Response.BodyWriter.FlushAsync(cancel);
    }

    private async Task<List<Assignment>> DutiesAsync(AppDbContext db, DutyFeedLink link, List<Guid> members, CancellationToken cancel)
    {
        var (from, to, since) = (clock.Today.AddMonths(-1), clock.Today.AddYears(1), clock.UtcNow.AddDays(-DaysCancelled));
        var lost = db.Set<DutyChange>().Where(c => c.AtUtc > since && c.BeforeId != null && members.Contains(c.BeforeId.Value));
        return await db.Assignments.AsNoTracking().Where(a => a.Date >= from && a.Date < to && a.Sequence > 0
                && ((a.PublishedMemberId != null && members.Contains(a.PublishedMemberId.Value)) || lost.Any(c => c.RosterId == a.RosterId && c.Date == a.Date && c.Post == a.Post)))
            .OrderBy(a => a.Date).ThenBy(a => a.RosterId).ThenBy(a => a.Post).ToListAsync(cancel);
    }
}
