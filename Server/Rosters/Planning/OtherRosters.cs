using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Rosters.Planning;

/// <summary>When members serve other rosters at the same time of day.</summary>
internal static class OtherRosters
{
    /// <summary>The other roster's name by member and date.</summary>
    public static async Task<IReadOnlyDictionary<(Guid MemberId, DateOnly Date), string>> LoadAsync(
        AppDbContext db, Roster roster, IReadOnlyList<RosterMember> members, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var users = members.Where(m => m.UserId is not null && !m.Removed).ToDictionary(m => m.UserId!.Value, m => m.Id);
        var rows = users.Count == 0 ? [] : await (
            from a in db.Assignments.AsNoTracking()
            join m in db.RosterMembers on a.PublishedMemberId equals m.Id
            join r in db.Rosters on a.RosterId equals r.Id
            where a.RosterId != roster.Id && !r.Archived && a.Date >= first && a.Date <= last && m.UserId != null && users.Keys.Contains(m.UserId.Value)
            select new { m.UserId, a.Date, Roster = r }).ToListAsync(cancel);
        var found = new Dictionary<(Guid, DateOnly), string>();
        foreach (var row in rows)
        {
            // A night's duty reaches into the next date.
            foreach (var date in new[] { row.Date.AddDays(-1), row.Date, row.Date.AddDays(1) })
                if (roster.StartOn(date) < row.Roster.EndOn(row.Date) && row.Roster.StartOn(row.Date) < roster.EndOn(date)) found[(users[row.UserId!.Value], date)] = row.Roster.Name;
        }

        return found;
    }
}
