using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Centers;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Centers;

/// <summary>The centres, by the order of the organisation tree.</summary>
public sealed class CenterService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, CreateOnce createOnce) : ICenterService
{
    public async Task<Outcome<IReadOnlyList<CenterDetails>>> AllAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        return await Rows(db).OrderBy(r => r.Path).Select(r => r.Details).ToListAsync(cancel);
    }

    public async Task<Outcome<CenterDetails>> GetAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var row = await Rows(db, centerId).Select(r => r.Details).FirstOrDefaultAsync(cancel);
        return row is null ? CenterPresence.None : row;
    }

    public async Task<Outcome<Guid>> AddAsync(CenterRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await createOnce.RunAsync<CenterRequest, Guid>(idempotencyKey, request, [request.UnitId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManagePeople, request.UnitId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (await session.Db.Centers.AnyAsync(c => c.Id == request.UnitId, cancel))
                return Refusal.Conflict("center.exists", "这个单位已经有一个中心了，请直接修改它。", nameof(request.UnitId));
            var center = new Center { Id = request.UnitId };
            Fill(center, request);
            session.Db.Centers.Add(center);
            return center.Id;
        }, id => id, (_, id) => Task.FromResult<Outcome<Guid>>(id), cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid centerId, CenterRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Guid>([centerId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, centerId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (await session.Db.Centers.FirstOrDefaultAsync(c => c.Id == centerId, cancel) is not { } center) return CenterPresence.None;
            Fill(center, request);
            session.Announce(LiveTopics.Board(centerId));
            return centerId;
        }, cancel);
    }

    private static void Fill(Center center, CenterRequest request)
    {
        center.DisplayName = request.DisplayName.Trim();
        center.Address = Blank(request.Address);
        center.DutyPhone = Blank(request.DutyPhone);
        center.Introduction = Blank(request.Introduction);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static IQueryable<Row> Rows(AppDbContext db, Guid? only = null) =>
        from c in db.Centers.AsNoTracking().Where(c => only == null || c.Id == only)
        join u in db.Units on c.Id equals u.Id
        join t in db.Units on u.ParentId equals (Guid?)t.Id into towns
        from t in towns.DefaultIfEmpty()
        select new Row { Path = u.Path, Details = new CenterDetails(c.Id, u.Id, c.DisplayName, u.Name, t == null ? "" : t.Name, c.Address, c.DutyPhone, c.Introduction) };

    private sealed class Row
    {
        public required string Path { get; init; }

        public required CenterDetails Details { get; init; }
    }
}
