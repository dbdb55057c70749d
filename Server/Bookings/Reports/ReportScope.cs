using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Reports;

/// <summary>The centres that a report covers, in the order of the tree.</summary>
internal sealed record ReportScope(IReadOnlyList<(Guid Id, string Name)> Centers)
{
    /// <summary>One centre that the person may see, or all of them.</summary>
    public static async Task<Outcome<ReportScope>> OpenAsync(AppDbContext db, AccessControl access, Guid? centerId, CancellationToken cancel)
    {
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<ReportScope>.Refused(who.Refusals);
        var all = await db.Centers.AsNoTracking().Where(c => centerId == null || c.Id == centerId)
            .Join(db.Units, c => c.Id, u => u.Id, (c, u) => new { c.Id, c.DisplayName, u.Path }).OrderBy(c => c.Path).ToListAsync(cancel);
        var seen = all.Where(c => who.Value.May(Permission.ViewBookings, c.Path)).Select(c => (c.Id, c.DisplayName)).ToList();
        return seen.Count == 0 ? AccessControl.NotAllowed : new ReportScope(seen);
    }
}
