using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>What rosters ask of one person.</summary>
internal static class MyDutyList
{
    private const int PastDays = 7;

    private const int ComingDays = 60;

    private const int Most = 100;

    public static async Task<MyDuties> OfAsync(AppDbContext db, Standing who, DateTime now, DateTime nowUtc, CancellationToken cancel)
    {
        var me = who.PersonId;
        var mine = await db.RosterMembers.AsNoTracking().Where(m => m.UserId == me && !m.Removed).Select(m => m.Id).ToListAsync(cancel);
        var today = DateOnly.FromDateTime(now);
        var (first, last) = (today.AddDays(-PastDays), today.AddDays(ComingDays));
        var rows = await (
            from a in db.Assignments.AsNoTracking()
            join r in db.Rosters on a.RosterId equals r.Id
            where a.PublishedMemberId != null && mine.Contains(a.PublishedMemberId.Value) && a.Date >= first && a.Date <= last && !r.Archived
            orderby a.Date, a.Post
            select new { Duty = a, Roster = r }).ToListAsync(cancel);
        var members = await DutyViews.MembersAsync(db, rows.Select(r => r.Roster.Id), cancel);
        var (asked, sent) = await SwapViews.MineAsync(db, mine, nowUtc.AddDays(-ComingDays), cancel);
        return new MyDuties([.. rows.Take(Most).Select(r => DutyViews.Item(r.Duty, r.Roster, members, me, false, now))], asked, sent, await ToDecideAsync(db, who, cancel));
    }

    private static async Task<IReadOnlyList<ShiftSwapDetails>> ToDecideAsync(AppDbContext db, Standing who, CancellationToken cancel)
    {
        if (!who.MayAnywhere(Permission.PlanRosters)) return [];
        var accepted = await db.Set<ShiftSwap>().AsNoTracking().Where(s => s.Status == ShiftSwapStatus.Accepted).Join(db.Units, s => s.CenterId, u => u.Id, (s, u) => new { Swap = s, u.Path }).OrderBy(s => s.Swap.AskedUtc).ToListAsync(cancel);
        return await SwapViews.DetailsAsync(db, [.. accepted.Where(s => who.May(Permission.PlanRosters, s.Path)).Take(Most).Select(s => s.Swap)], cancel);
    }
}
