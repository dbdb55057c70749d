using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Quotas;
using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings.Quotas;

/// <summary>The quotas of a centre and what counts towards them for one person and team, in one query; in none where the centre has no quota.</summary>
internal sealed class QuotaUsage
{
    private static readonly QuotaUsage None = new([], new QuotaAsker(null, false, null));

    private readonly IReadOnlyList<Row> rows;
    private readonly QuotaAsker asker;

    private QuotaUsage(IReadOnlyList<Row> rows, QuotaAsker asker) => (this.rows, this.asker) = (rows, asker);

    /// <summary>Those of a proposal, after other writers of the same person and team are done.</summary>
    public static async Task<IReadOnlyList<QuotaFact>> LockAsync(AppDbContext db, BookingScope scope, QuotaAsker asker, TimeRange time, CancellationToken cancel)
    {
        if (!scope.HasQuotas || !asker.Counts) return [];
        await SerializedWrite.ContendAsync(db, new[] { asker.PersonId, asker.TeamId }.OfType<Guid>(), cancel);
        return (await LoadAsync(db, scope, asker, time, cancel)).For(scope.Room);
    }

    /// <param name="span">Where bookings may start that are going to be judged; wall clock.</param>
    public static async Task<QuotaUsage> LoadAsync(AppDbContext db, BookingScope scope, QuotaAsker asker, TimeRange span, CancellationToken cancel)
    {
        if (!scope.HasQuotas || !asker.Counts) return None;
        var bounds = Enum.GetValues<QuotaPeriod>().SelectMany(p => new[] { QuotaPeriods.Around(p, span.Start), QuotaPeriods.Around(p, span.End) }).ToList();
        var (from, to, center) = (bounds.Min(b => b.Start), bounds.Max(b => b.End), scope.Room.CenterId);
        var (person, team) = (asker.PersonId ?? Guid.Empty, asker.TeamId ?? Guid.Empty);
        var counted = db.Bookings.AsNoTracking()
            .Where(b => b.CenterId == center && b.Start >= from && b.Start < to && (b.BookedById == person || b.TeamId == team)
                && (b.Status == BookingStatus.Requested || b.Status == BookingStatus.Approved || b.Status == BookingStatus.Offered))
            .Join(db.Rooms, b => b.RoomId, r => r.Id, (b, r) => new { b.Id, b.RoomId, r.Functions, b.Start, b.End, b.BookedById, b.TeamId, ForSomebody = b.OnBehalfOfName != null });
        var rows = await (
            from q in db.Set<Quota>().AsNoTracking().Where(q => q.CenterId == center)
            from b in counted.DefaultIfEmpty()
            select new Row(
                q, (Guid?)b.Id, (Guid?)b.RoomId, (RoomFunction?)b.Functions, (DateTime?)b.Start, (DateTime?)b.End, (Guid?)b.BookedById, b.TeamId, (bool?)b.ForSomebody)).ToListAsync(cancel);
        return new QuotaUsage(rows, asker);
    }

    /// <summary>The quotas that hold for a room.</summary>
    public IReadOnlyList<QuotaFact> For(Room room) =>
    [
        .. from row in rows
           group row by row.Quota.Id into quota
           let limit = quota.First().Quota.Limit
           where limit.Covers(room.Id, room.Functions) && Concerns(limit)
           select new QuotaFact(limit, Rooms(limit, room), [.. quota.Where(r => Counts(limit, r)).Select(r => new QuotaUse(r.BookingId!.Value, new TimeRange(r.Start!.Value, r.End!.Value)))]),
    ];

    private static string? Rooms(QuotaLimit limit, Room room) => limit switch
    {
        { Functions: not RoomFunction.None } => string.Join("、", RoomFunctions.Names(limit.Functions)) + "用房",
        { RoomIds.Count: 1 } => room.Name,
        { RoomIds.Count: > 1 } => $"{room.Name}等{limit.RoomIds.Count}间",
        _ => null,
    };

    private bool Concerns(QuotaLimit limit) => limit.Subject switch
    {
        QuotaSubject.EveryPerson => asker.PersonId is not null,
        QuotaSubject.EveryTeam => asker.TeamId is not null,
        _ => asker.TeamId == limit.TeamId,
    };

    private bool Counts(QuotaLimit limit, Row row) => row.BookingId is not null && limit.Covers(row.RoomId!.Value, row.Functions!.Value)
        && (limit.Subject == QuotaSubject.EveryPerson
            ? row.BookedById == asker.PersonId && (!asker.OnlyForOthers || row.TeamId is not null || row.ForSomebody == true)
            : row.TeamId == asker.TeamId);

    private sealed record Row(
        Quota Quota, Guid? BookingId, Guid? RoomId, RoomFunction? Functions, DateTime? Start, DateTime? End, Guid? BookedById, Guid? TeamId, bool? ForSomebody);
}
