using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Server.Rosters;

/// <summary>Rosters as pages see them.</summary>
internal static class RosterViews
{
    public static async Task<RosterDetails> DetailsAsync(AppDbContext db, RosterScope scope, DateOnly today, CancellationToken cancel)
    {
        var id = scope.Roster.Id;
        var members = await db.RosterMembers.AsNoTracking().Where(m => m.RosterId == id && !m.Removed).OrderBy(m => m.Position).ThenBy(m => m.Id).ToListAsync(cancel);
        var absences = await db.Set<Absence>().AsNoTracking().Where(a => a.RosterId == id && a.Until >= today).OrderBy(a => a.From).ToListAsync(cancel);
        var wishes = await db.Set<DutyWish>().AsNoTracking().Where(w => w.RosterId == id && w.Date >= today).OrderBy(w => w.Date).Select(w => new WishDetails(w.MemberId, w.Date)).ToListAsync(cancel);
        var known = members.ToDictionary(m => m.Id);
        return new RosterDetails(
            id, Request(scope.Roster), [.. members.Select(m => Member(m, scope))],
            [.. absences.Where(a => known.ContainsKey(a.MemberId)).Select(a => new AbsenceDetails(a.Id, a.MemberId, known[a.MemberId].Name, a.From, a.Until, scope.MayActFor(known[a.MemberId]) ? a.Reason : null))],
            wishes, scope.Roster.Archived, scope.MayPlan ? scope.Roster.DoorCode : null, members.FirstOrDefault(m => m.UserId == scope.Standing.PersonId)?.Id, scope.MayPlan);
    }

    private static RosterMemberDetails Member(RosterMember m, RosterScope scope) => new(
        m.Id, m.UserId, m.Name, m.Title, m.PhonePublic || scope.MayActFor(m) ? m.Phone : Phones.Mask(m.Phone), m.PhonePublic, m.OffWeekdays, m.From, m.Until, m.CarriedHolidays, m.CarriedWeekends, m.Position, m.Version);

    private static RosterRequest Request(Roster r) => new()
    {
        CenterId = r.CenterId,
        Kind = r.Kind,
        Name = r.Name,
        Posts = [.. r.Posts],
        Weekdays = r.Weekdays,
        OnHolidays = r.OnHolidays,
        Starts = r.Starts,
        Ends = r.Ends,
        Policy = r.Policy,
        WorkingWeight = r.WorkingWeight,
        WeekendWeight = r.WeekendWeight,
        HolidayWeight = r.HolidayWeight,
        RestDays = r.RestDays,
        CheckInOpensMinutes = r.CheckInOpensMinutes,
        NoShowAfterMinutes = r.NoShowAfterMinutes,
        AllowSelfSwap = r.AllowSelfSwap,
        Public = r.Public,
        Version = r.Version,
    };
}
