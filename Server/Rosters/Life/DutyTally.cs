using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common.Days;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>Counts a roster's year by person.</summary>
internal static class DutyTally
{
    public static async Task<DutyStatistics> OfAsync(AppDbContext db, Roster roster, int year, DayCalendar calendar, DateTime now, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var duties = await db.Assignments.AsNoTracking().Where(a => a.RosterId == roster.Id && a.Date >= first && a.Date <= last && a.PublishedMemberId != null).ToListAsync(cancel);
        var members = await db.RosterMembers.AsNoTracking().Where(m => m.RosterId == roster.Id).OrderBy(m => m.Position).ThenBy(m => m.Id).ToListAsync(cancel);
        return new DutyStatistics(roster.Id, roster.Name, year, [.. members.Select(m => Of(m)).Where(s => s.Planned + s.GaveAway > 0 || members.First(m => m.Id == s.MemberId) is { Removed: false })]);

        MemberStatistics Of(RosterMember m)
        {
            var own = duties.Where(a => a.PublishedMemberId == m.Id).ToArray();
            var past = own.Where(a => roster.StartOn(a.Date) <= now).ToArray();
            var on = own.CountBy(a => DutyDayClasses.Of(calendar.On(a.Date))).ToDictionary();
            return new MemberStatistics(
                m.Id, m.Name, m.Title, own.Length, on.GetValueOrDefault(DutyDayClass.Working), on.GetValueOrDefault(DutyDayClass.Weekend), on.GetValueOrDefault(DutyDayClass.Holiday), past.Length, past.Count(a => a.CheckedInUtc is not null), past.Count(a => a.MissingTold > 0),
                own.Count(a => a.InsteadOfId is not null), duties.Count(a => a.InsteadOfId == m.Id));
        }
    }
}
