using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rosters.Life;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rosters.Planning;
using PartyMassCenter.Shared.Rosters.Public;

namespace PartyMassCenter.Server.Rosters.Public;

/// <summary>The published rosters, for everybody.</summary>
public sealed class DutyCalendarService(IDbContextFactory<AppDbContext> contexts, DayCalendars calendars, CenterClock clock) : IDutyCalendarService
{
    public async Task<Outcome<PublicDutyMonth>> MonthAsync(Guid centerId, int year, int month, CancellationToken cancel = default)
    {
        if (year is < 2000 or > 2100 || month is < 1 or > 12) return Refusal.Invalid("duty.month", "请选择2000年到2100年之间的月份。", nameof(month));
        await using var db = contexts.CreateDbContext();
        if (await CenterAsync(db, centerId, cancel) is not { } center) return CenterPresence.None;
        var (first, after) = (new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1));
        var rosters = await RostersAsync(db, centerId, cancel);
        var ids = rosters.ConvertAll(r => r.Id);
        var duties = (await db.Assignments.AsNoTracking().Where(a => ids.Contains(a.RosterId) && a.Date >= first && a.Date < after).ToListAsync(cancel)).ToLookup(a => a.RosterId);
        var members = await DutyViews.MembersAsync(db, ids, cancel);
        var calendar = await calendars.GetAsync(db);
        return new PublicDutyMonth(centerId, center, year, month, [.. rosters.Select(r => new PublicRoster(
            r.Id, r.Kind, r.Name, r.Posts, r.Weekdays, r.Starts, r.Ends,
            [.. duties[r.Id].GroupBy(a => a.Date).Where(g => g.Any(a => a.PublishedMemberId is not null)).OrderBy(g => g.Key).Select(g => Day(r, calendar.On(g.Key), [.. g], members))]))]);
    }

    public async Task<Outcome<PublicDutyToday>> TodayAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await CenterAsync(db, centerId, cancel) is not { } center) return CenterPresence.None;
        var rosters = await RostersAsync(db, centerId, cancel);
        var members = await DutyViews.MembersAsync(db, rosters.Select(r => r.Id), cancel);
        var duties = await DutyViews.OfTodayAsync(db, rosters, clock.Now, cancel);
        return new PublicDutyToday(centerId, center, clock.Now, [.. duties.Select(d => new PublicDutyNow(
            d.Roster.Name, d.Roster.StartOn(d.Duty.Date), d.Roster.EndOn(d.Duty.Date), Duty(d.Roster, d.Duty.Post, d.Duty.PublishedMemberId, members), d.Duty.Shown, d.Duty.BackBy))]);
    }

    private static Task<string?> CenterAsync(AppDbContext db, Guid centerId, CancellationToken cancel) => db.Centers.Where(c => c.Id == centerId).Select(c => c.DisplayName).FirstOrDefaultAsync(cancel);

    private static async Task<List<Roster>> RostersAsync(AppDbContext db, Guid centerId, CancellationToken cancel) =>
        [.. (await db.Rosters.AsNoTracking().Where(r => r.CenterId == centerId && r.Public && !r.Archived).ToListAsync(cancel)).OrderBy(r => r.Kind).ThenBy(r => r.Name, StringComparer.Ordinal)];

    private static PublicDutyDay Day(Roster roster, CalendarDay day, IReadOnlyList<Assignment> duties, IReadOnlyDictionary<Guid, RosterMember> members) => new(
        day.Date, DutyDayClasses.Of(day), day.IsBreak ? day.Festival : null,
        [.. Enumerable.Range(0, Math.Max(roster.Posts.Count, duties.Where(a => a.PublishedMemberId is not null).Max(a => a.Post) + 1)).Select(p => Duty(roster, p, duties.FirstOrDefault(a => a.Post == p)?.PublishedMemberId, members))]);

    private static PublicDuty Duty(Roster roster, int post, Guid? memberId, IReadOnlyDictionary<Guid, RosterMember> members)
    {
        var member = memberId is { } id ? members.GetValueOrDefault(id) : null;
        return new PublicDuty(roster.PostName(post), member?.Name, member?.Title, member?.PublishedPhone);
    }
}
