using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Server.Rosters;

/// <summary>Who is on duty at a centre on a date: those with accounts in its published duty rosters (值班), not in those of its services.</summary>
internal sealed class DutyPeople
{
    private readonly ILookup<(Guid CenterId, DateOnly Date), (Guid UserId, string Name)> duties;

    private DutyPeople(ILookup<(Guid, DateOnly), (Guid, string)> duties) => this.duties = duties;

    /// <param name="days">The centres and dates that will be asked about.</param>
    public static async Task<DutyPeople> LoadAsync(AppDbContext db, IEnumerable<(Guid CenterId, DateOnly Date)> days, CancellationToken cancel)
    {
        var asked = days.ToArray();
        if (asked.Length == 0) return new DutyPeople(Array.Empty<(Guid, DateOnly)>().ToLookup(d => d, _ => (Guid.Empty, "")));
        var (centers, dates) = (asked.Select(d => d.CenterId).Distinct().ToArray(), asked.Select(d => d.Date).Distinct().ToArray());
        var rows = await (
            from a in db.Assignments.AsNoTracking()
            join r in db.Rosters on a.RosterId equals r.Id
            join m in db.RosterMembers on a.PublishedMemberId equals m.Id
            where centers.Contains(r.CenterId) && dates.Contains(a.Date) && r.Kind == RosterKind.Duty && !r.Archived && m.UserId != null
            orderby a.Date, a.Post
            select new { r.CenterId, a.Date, UserId = m.UserId!.Value, m.Name }).ToListAsync(cancel);
        return new DutyPeople(rows.ToLookup(r => (r.CenterId, r.Date), r => (r.UserId, r.Name)));
    }

    /// <summary>Leaders first; empty where nobody is on duty.</summary>
    public IEnumerable<(Guid UserId, string Name)> On(Guid centerId, DateOnly date) => duties[(centerId, date)].DistinctBy(d => d.UserId);
}
