using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;

namespace PartyMassCenter.Server.Centers;

/// <summary>Where the centres are.</summary>
public sealed class CenterDirectory : ICenterDirectory
{
    public async Task<IReadOnlyList<CenterPlace>> AllAsync(AppDbContext db, CancellationToken cancel = default) => await (
        from c in db.Centers.AsNoTracking()
        join u in db.Units on c.Id equals u.Id
        join t in db.Units on u.ParentId equals (Guid?)t.Id into towns
        from t in towns.DefaultIfEmpty()
        orderby u.Path
        select new CenterPlace(c.Id, c.DisplayName, t == null ? "" : t.Name, u.Path)).ToListAsync(cancel);
}
