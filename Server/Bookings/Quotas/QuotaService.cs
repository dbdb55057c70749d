using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings.Quotas;

/// <summary>The quotas of centres, and what is left of them.</summary>
public sealed class QuotaService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write) : IQuotaService
{
    private const int Most = 50;

    private static readonly Refusal NotFound = Refusal.NotFound("quota.not-found", "没有找到这条限额，可能已删除，请刷新查看。");

    public async Task<Outcome<IReadOnlyList<QuotaListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewBookings, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<QuotaListItem>>.Refused(standing.Refusals);
        var quotas = await db.Set<Quota>().AsNoTracking().Where(q => q.CenterId == centerId).OrderBy(q => q.Subject).ThenBy(q => q.Id).ToListAsync(cancel);
        var rooms = await db.Rooms.Where(r => r.CenterId == centerId).ToDictionaryAsync(r => r.Id, r => r.Name, cancel);
        var teams = await db.Set<Team>().Where(t => t.CenterId == centerId).ToDictionaryAsync(t => t.Id, t => t.Name, cancel);
        return quotas.Select(q => new QuotaListItem(q.Id, q.Limit, q.TeamId is { } team ? teams.GetValueOrDefault(team) : null, Rooms(q, rooms), q.Version)).ToList();
    }

    public async Task<Outcome<Guid>> AddAsync(QuotaRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await write.RunAsync<Guid>([request.CenterId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, request.CenterId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (!await session.Db.HasCenterAsync(request.CenterId, cancel)) return CenterPresence.None;
            if (await session.Db.Set<Quota>().CountAsync(q => q.CenterId == request.CenterId, cancel) >= Most)
                return Refusal.Conflict("quota.too-many", $"每个中心最多设{Most}条限额，请先删掉不用的。");
            if (await RefuseAsync(session.Db, request, request.CenterId, cancel) is { } refusal) return refusal;
            var quota = new Quota { CenterId = request.CenterId };
            Fill(quota, request);
            session.Db.Add(quota);
            session.Announce(LiveTopics.Board(quota.CenterId));
            return quota.Id;
        }, cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid id, QuotaRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Guid>([id], async session =>
        {
            var found = await FindAsync(session.Db, id, cancel);
            if (!found.Succeeded) return Outcome<Guid>.Refused(found.Refusals);
            var quota = found.Value;
            if (request.Version != quota.Version) return SerializedWrite.ChangedMeanwhile;
            if (await RefuseAsync(session.Db, request, quota.CenterId, cancel) is { } refusal) return refusal;
            Fill(quota, request);
            session.Announce(LiveTopics.Board(quota.CenterId));
            return id;
        }, cancel);
    }

    public async Task<Outcome> RemoveAsync(Guid id, CancellationToken cancel = default) =>
        await write.RunAsync<Guid>([id], async session =>
        {
            var found = await FindAsync(session.Db, id, cancel);
            if (!found.Succeeded) return Outcome<Guid>.Refused(found.Refusals);
            session.Db.Remove(found.Value);
            session.Announce(LiveTopics.Board(found.Value.CenterId));
            return id;
        }, cancel);

    public async Task<Outcome<IReadOnlyList<QuotaLeft>>> LeftAsync(BookingRequest request, Guid? bookingId = null, CancellationToken cancel = default)
    {
        if (request.End <= request.Start || request.Start.Year is < 2000 or > 2200 || request.End.Year is < 2000 or > 2200) return Array.Empty<QuotaLeft>();
        await using var db = contexts.CreateDbContext();
        var opened = await BookingScope.OpenAsync(db, access, request.RoomId, Permission.BookRooms);
        if (!opened.Succeeded) return Outcome<IReadOnlyList<QuotaLeft>>.Refused(opened.Refusals);
        var time = new TimeRange(request.Start, request.End);
        var asker = await QuotaAsker.OfAsync(db, opened.Value, request, bookingId, cancel);
        var facts = (await QuotaUsage.LoadAsync(db, opened.Value, asker, time, cancel)).For(opened.Value.Room);
        var proposal = new BookingProposal(time, request.HeadCount, bookingId);
        return facts.Select(q => new QuotaLeft(q.Text, q.Left(time.Start, bookingId), !QuotaRule.Over(proposal, [q]).Any())).ToList();
    }

    private async Task<Outcome<Quota>> FindAsync(AppDbContext db, Guid id, CancellationToken cancel)
    {
        var quota = await db.Set<Quota>().FirstOrDefaultAsync(q => q.Id == id, cancel);
        if (quota is null) return await access.WhoAsync(db) is { Succeeded: true } who && who.Value.MayAnywhere(Permission.ManageRooms) ? NotFound : AccessControl.NotAllowed;
        var standing = await access.RequireAsync(db, Permission.ManageRooms, quota.CenterId);
        return standing.Succeeded ? quota : Outcome<Quota>.Refused(standing.Refusals);
    }

    private static async Task<Refusal?> RefuseAsync(AppDbContext db, QuotaRequest request, Guid centerId, CancellationToken cancel)
    {
        if (request.Subject == QuotaSubject.OneTeam && !await db.Set<Team>().AnyAsync(t => t.Id == request.TeamId && t.CenterId == centerId, cancel))
            return Refusal.Invalid("quota.team", "没有找到这个团队，请刷新后重新选择。", nameof(request.TeamId));
        var rooms = request.RoomIds.Distinct().ToArray();
        return await db.Rooms.CountAsync(r => rooms.Contains(r.Id) && r.CenterId == centerId, cancel) == rooms.Length
            ? null
            : Refusal.Invalid("quota.rooms", "有的功能室不在本中心，请刷新后重新选择。", nameof(request.RoomIds));
    }

    private static void Fill(Quota quota, QuotaRequest request)
    {
        (quota.Subject, quota.TeamId) = (request.Subject, request.Subject == QuotaSubject.OneTeam ? request.TeamId : null);
        (quota.Functions, quota.RoomIds) = (request.Functions, [.. request.RoomIds.Distinct().Order()]);
        (quota.Period, quota.MostBookings, quota.MostHours) = (request.Period, request.MostBookings, request.MostHours);
        quota.Version = Guid.CreateVersion7();
    }

    private static string Rooms(Quota quota, Dictionary<Guid, string> rooms) => quota switch
    {
        { Functions: not RoomFunction.None } => string.Join("、", RoomFunctions.Names(quota.Functions)) + "用房",
        { RoomIds.Count: > 0 } => string.Join("、", quota.RoomIds.Select(rooms.GetValueOrDefault).OfType<string>()),
        _ => "全部功能室",
    };
}
