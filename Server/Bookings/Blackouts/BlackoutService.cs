using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rooms;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Bookings.Blackouts;

/// <summary>
/// Blackouts, special openings and changed hours. Saving contends on every room of the centre, so that a booking made at the same
/// instant is either there to be listed or meets the blackout.
/// </summary>
public sealed class BlackoutService(
    IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, AffectedBookings affected, MoveOffers offers, ClosureChanges changes, RoomService rooms, CenterClock clock)
    : IBlackoutService
{
    private static readonly Refusal NotFound = Refusal.NotFound("blackout.not-found", "没有找到这条停用或特别开放，可能已结束，请刷新查看。");

    public async Task<Outcome<IReadOnlyList<BlackoutListItem>>> ListAsync(Guid centerId, bool past, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewBookings, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<BlackoutListItem>>.Refused(standing.Refusals);
        var manages = (await access.RequireAsync(db, Permission.ManageRooms, centerId)).Succeeded;
        var now = clock.Now;
        var names = await db.Rooms.Where(r => r.CenterId == centerId).ToDictionaryAsync(r => r.Id, r => r.Name, cancel);
        var all = await db.Set<Blackout>().AsNoTracking().Where(b => b.CenterId == centerId && (past || b.LastEnd > now)).OrderBy(b => b.Start).ToListAsync(cancel);
        return all.Select(b => new BlackoutListItem(b.Plan, RoomNames(b, names), manages ? b.Note : null, b.EnteredByName, b.LastEnd <= now, b.Version)).ToList();
    }

    public async Task<Outcome<IReadOnlyList<HitBooking>>> PreviewAsync(BlackoutRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<IReadOnlyList<HitBooking>>.Refused(faults);
        return await PreviewAsync(request.CenterId, async (db, _) =>
        {
            request.RoomIds = await BlackoutPlans.WithPartsAsync(db, request, cancel);
            return await changes.OfPlanAsync(db, request.CenterId, request.Plan(Guid.Empty), cancel);
        }, cancel);
    }

    public async Task<Outcome<Guid>> AddAsync(BlackoutRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await write.RunAsync<Guid>(await ContendedAsync(request.CenterId, cancel), async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, request.CenterId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            request.RoomIds = await BlackoutPlans.WithPartsAsync(session.Db, request, cancel);
            var blackout = Blackout.Of(request, standing.Value.Name, clock.UtcNow);
            var change = await changes.OfPlanAsync(session.Db, request.CenterId, blackout.Plan, cancel);
            session.Db.Add(blackout);
            return await SaveAsync(session, change, request.Choices, standing.Value, request.CenterId, blackout.Id, cancel);
        }, cancel);
    }

    public async Task<Outcome<IReadOnlyList<HitBooking>>> PreviewEndAsync(Guid id, CancellationToken cancel = default)
    {
        var center = await CenterOfAsync(id, cancel);
        return await PreviewAsync(center, async (db, _) => await db.Set<Blackout>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id, cancel) is { } found
            ? await changes.OfEndAsync(db, found, cancel)
            : NotFound, cancel);
    }

    public async Task<Outcome> EndAsync(Guid id, BlackoutEndRequest request, CancellationToken cancel = default)
    {
        var center = await CenterOfAsync(id, cancel);
        return await write.RunAsync<Guid>([id, .. await ContendedAsync(center, cancel)], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, center);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (await session.Db.Set<Blackout>().FirstOrDefaultAsync(b => b.Id == id, cancel) is not { } blackout) return NotFound;
            if (blackout.LastEnd <= clock.Now) return Refusal.Conflict("blackout.over", "这一条已经结束了，请刷新查看。");
            if (blackout.Version != request.Version) return SerializedWrite.ChangedMeanwhile;
            var change = await changes.OfEndAsync(session.Db, blackout, cancel);
            var ended = ClosureChanges.WholeMinute(clock.Now);
            (blackout.EndedAt, blackout.LastEnd, blackout.Version) = (ended, ended < blackout.LastEnd ? ended : blackout.LastEnd, Guid.CreateVersion7());
            return await SaveAsync(session, change, request.Choices, standing.Value, center, id, cancel);
        }, cancel);
    }

    public async Task<Outcome<IReadOnlyList<HitBooking>>> PreviewRoomAsync(Guid roomId, RoomHoursRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request.Room) is { Count: > 0 } faults) return Outcome<IReadOnlyList<HitBooking>>.Refused(faults);
        return await PreviewAsync(await RoomCenterAsync(roomId, cancel), async (db, _) =>
        {
            var (before, after) = (await RoomAsync(db, roomId, cancel), await RoomAsync(db, roomId, cancel));
            RoomService.Fill(after, request.Room);
            return await changes.OfRoomAsync(db, before, after);
        }, cancel);
    }

    public async Task<Outcome> ChangeRoomAsync(Guid roomId, RoomHoursRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request.Room) is { Count: > 0 } faults) return Outcome.Refused(faults);
        var center = await RoomCenterAsync(roomId, cancel);
        return await write.RunAsync<Guid>([roomId, .. await ContendedAsync(center, cancel)], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, center);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            var before = await RoomAsync(session.Db, roomId, cancel);
            var changed = await rooms.ChangeInAsync(session, roomId, request.Room, cancel);
            if (!changed.Succeeded) return Outcome<Guid>.Refused(changed.Refusals);
            var change = await changes.OfRoomAsync(session.Db, before, changed.Value);
            return await SaveAsync(session, change, request.Choices, standing.Value, center, roomId, cancel);
        }, cancel);
    }

    private async Task<Outcome<Guid>> SaveAsync(
        WriteSession session, Outcome<ClosureChange> change, List<HitChoice> choices, Standing standing, Guid center, Guid id, CancellationToken cancel)
    {
        if (!change.Succeeded) return Outcome<Guid>.Refused(change.Refusals);
        var hits = await affected.FindAsync(session.Db, change.Value, cancel);
        if (!hits.Succeeded) return Outcome<Guid>.Refused(hits.Refusals);
        if (AffectedBookings.Unanswered(hits.Value, choices) is { } open) return open;

        // The rules that judge what is moved read the database, so the change itself is there first.
        await session.Db.SaveChangesAsync(cancel);
        if (await affected.ApplyAsync(session, change.Value, hits.Value, choices, standing, cancel) is { } refusal) return refusal;
        session.Announce(LiveTopics.Board(center));
        return id;
    }

    private async Task<Outcome<IReadOnlyList<HitBooking>>> PreviewAsync(Guid center, Func<AppDbContext, Standing, Task<Outcome<ClosureChange>>> changeOf, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ManageRooms, center);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<HitBooking>>.Refused(standing.Refusals);
        var change = await changeOf(db, standing.Value);
        if (!change.Succeeded) return Outcome<IReadOnlyList<HitBooking>>.Refused(change.Refusals);
        var hits = await affected.FindAsync(db, change.Value, cancel);
        return hits.Succeeded ? (await offers.AddAsync(db, change.Value, hits.Value, standing.Value, cancel)).ToList() : hits;
    }

    private async Task<Guid[]> ContendedAsync(Guid center, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return [center, .. await db.Rooms.Where(r => r.CenterId == center).Select(r => r.Id).ToListAsync(cancel)];
    }

    private async Task<Guid> CenterOfAsync(Guid blackout, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Set<Blackout>().Where(b => b.Id == blackout).Select(b => b.CenterId).FirstOrDefaultAsync(cancel);
    }

    private async Task<Guid> RoomCenterAsync(Guid room, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Rooms.Where(r => r.Id == room).Select(r => r.CenterId).FirstOrDefaultAsync(cancel);
    }

    private static Task<Room> RoomAsync(AppDbContext db, Guid room, CancellationToken cancel) => db.Rooms.AsNoTracking().FirstAsync(r => r.Id == room, cancel);

    private static string RoomNames(Blackout blackout, Dictionary<Guid, string> names) => blackout.RoomIds.Count == 0
        ? "整个中心"
        : string.Join("、", blackout.RoomIds.Select(names.GetValueOrDefault).OfType<string>());
}
