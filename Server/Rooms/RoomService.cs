using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Rooms;

/// <summary>The rooms of centres.</summary>
public sealed class RoomService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, CreateOnce createOnce, RoomPhotos photos, IRoomHolds holds) : IRoomService
{
    private static readonly Refusal NoRoom = Refusal.NotFound("room.not-found", "没有找到这间功能室，可能网址有误。");

    public async Task<Outcome<IReadOnlyList<RoomListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        if (!await db.HasCenterAsync(centerId, cancel)) return CenterPresence.None;
        var rooms = await db.Rooms.AsNoTracking().Where(r => r.CenterId == centerId).OrderBy(r => r.Floor).ThenBy(r => r.Name).ToListAsync(cancel);
        return rooms.Select(RoomViews.ListItem).ToList();
    }

    public async Task<Outcome<RoomDetails>> GetAsync(Guid roomId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.Rooms.AsNoTracking().FirstOrDefaultAsync(r => r.Id == roomId, cancel) is not { } room) return NoRoom;
        var manages = await access.RequireAsync(db, Permission.ManageRooms, room.CenterId);
        return await RoomViews.DetailsAsync(db, room, maskPhone: !manages.Succeeded, cancel);
    }

    public async Task<Outcome<Guid>> AddAsync(RoomRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await createOnce.RunAsync<RoomRequest, Guid>(idempotencyKey, request, [request.CenterId, .. request.PartIds], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, request.CenterId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (!await session.Db.HasCenterAsync(request.CenterId, cancel)) return CenterPresence.None;
            if (await RefuseAsync(session.Db, request, null, cancel) is { } refusal) return refusal;
            var room = new Room { CenterId = request.CenterId };
            if (await RoomParts.RefuseAsync(session.Db, room, request.PartIds, cancel) is { } partRefusal) return partRefusal;
            Fill(room, request);
            session.Db.Rooms.Add(room);
            await RoomParts.SetAsync(session.Db, room, request.PartIds, cancel);
            session.Announce(LiveTopics.Board(room.CenterId));
            return room.Id;
        }, id => id, (_, id) => Task.FromResult<Outcome<Guid>>(id), cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid roomId, RoomRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await write.RunAsync<Room>([roomId, .. request.PartIds], session => ChangeInAsync(session, roomId, request, cancel), cancel);
    }

    /// <summary>Changes a room inside a unit of work that contends on it and its parts; gives the changed room.</summary>
    internal Task<Outcome<Room>> ChangeInAsync(WriteSession session, Guid roomId, RoomRequest request, CancellationToken cancel) => ChangeAsync(session, roomId, async (db, room) =>
    {
        if (request.Version is { } seen && seen != room.Version)
            return Refusal.Conflict("room.changed-meanwhile", "别人刚刚修改过这间功能室，请刷新后查看最新内容再修改。");
        if (await RefuseAsync(db, request, room, cancel) is { } refusal) return refusal;
        Fill(room, request);
        if (room.PartIds.ToHashSet().SetEquals(request.PartIds)) return null;
        if (await RoomParts.RefuseAsync(db, room, request.PartIds, cancel) is { } partRefusal) return partRefusal;
        await RoomParts.SetAsync(db, room, request.PartIds, cancel);

        // The guard looks at the rows of parts: they stand before any hold moves.
        await db.SaveChangesAsync(cancel);
        return await holds.MoveAsync(db, room, cancel);
    }, cancel);

    public async Task<Outcome> SetPhotoAsync(Guid roomId, Stream content, CancellationToken cancel = default)
    {
        await using (var db = contexts.CreateDbContext())
        {
            // Ask before storing anything: a stranger's upload must not fill the disk.
            var center = await db.Rooms.Where(r => r.Id == roomId).Select(r => (Guid?)r.CenterId).FirstOrDefaultAsync(cancel);
            var standing = await access.RequireAsync(db, Permission.ManageRooms, center ?? Guid.Empty);
            if (!standing.Succeeded) return standing;
        }

        if (await photos.StoreAsync(content, cancel) is not { } file)
            return Refusal.Invalid("room.photo", "照片请用不超过5MB的JPG、PNG或WebP图片，重新选择一张。");
        return await write.RunAsync<Room>([roomId], session => ChangeAsync(session, roomId, (_, room) =>
        {
            room.PhotoFile = file;
            return Task.FromResult<Refusal?>(null);
        }, cancel), cancel);
    }

    private async Task<Outcome<Room>> ChangeAsync(WriteSession session, Guid roomId, Func<AppDbContext, Room, Task<Refusal?>> change, CancellationToken cancel)
    {
        var room = await session.Db.Rooms.FirstOrDefaultAsync(r => r.Id == roomId, cancel);
        var standing = await access.RequireAsync(session.Db, Permission.ManageRooms, room?.CenterId ?? Guid.Empty);
        if (!standing.Succeeded) return Outcome<Room>.Refused(standing.Refusals);
        if (await change(session.Db, room!) is { } refusal) return refusal;
        room!.Version = Guid.CreateVersion7();
        session.Announce(LiveTopics.Board(room.CenterId));
        return room;
    }

    private static async Task<Refusal?> RefuseAsync(AppDbContext db, RoomRequest request, Room? own, CancellationToken cancel)
    {
        var (center, name, id) = (own?.CenterId ?? request.CenterId, request.Name.Trim(), own?.Id);
        if (await db.Rooms.AnyAsync(r => r.CenterId == center && r.Name == name && r.Id != id, cancel))
            return Refusal.Conflict("room.name-taken", $"本中心已有“{name}”，请换一个名称。", nameof(request.Name));
        Guid[] approvers = [.. request.FurtherApprovals.Select(s => s.ApproverId).Append(request.ApproverId).OfType<Guid>().Distinct()];
        if (approvers.Length > 0 && await db.Users.CountAsync(p => approvers.Contains(p.Id) && !p.Disabled, cancel) < approvers.Length)
            return Refusal.Invalid("room.approver", "没有找到审批人，请重新选择。", nameof(request.ApproverId));
        return null;
    }

    /// <summary>Makes the room what the request says.</summary>
    internal static void Fill(Room room, RoomRequest request)
    {
        room.Name = request.Name.Trim();
        room.Functions = request.Functions;
        room.Floor = request.Floor;
        room.Area = request.Area;
        room.Capacity = request.Capacity;
        room.Equipment = [.. request.Equipment.Select(e => e.Trim()).Distinct()];
        room.StepFree = request.StepFree;
        room.Accessibility = request.Accessibility;
        room.ContactName = request.ContactName;
        room.ContactPhone = request.ContactPhone;
        room.Description = request.Description;
        room.Bookable = request.Bookable;
        room.Policy = new RoomPolicy
        {
            OpeningHours = [.. request.OpeningHours.OrderBy(h => h.Day)],
            Holidays = request.Holidays,
            MakeUpDay = request.MakeUpDay,
            BufferBeforeMinutes = request.BufferBeforeMinutes,
            BufferAfterMinutes = request.BufferAfterMinutes,
            MinimumMinutes = request.MinimumMinutes,
            MaximumMinutes = request.MaximumMinutes,
            NoticeMinutes = request.NoticeMinutes,
            HorizonDays = request.HorizonDays,
            Bookers = [.. request.Bookers.Distinct().Order()],
            NeedsApproval = request.NeedsApproval,
            RequestHoldsTime = request.RequestHoldsTime,
            ApproverId = request.ApproverId,
            ApprovalPurposes = [.. request.ApprovalPurposes.Distinct().Order()],
            ApprovalFromHeadCount = request.ApprovalFromHeadCount,
            FurtherApprovals = [.. request.FurtherApprovals.Select(s => s with { Name = s.Name.Trim() })],
            DecideWithinHours = request.DecideWithinHours,
            CheckInWithinMinutes = request.CheckInWithinMinutes,
            CheckInOpensMinutes = request.CheckInOpensMinutes,
            WaitingOfferMinutes = request.WaitingOfferMinutes,
            Layouts = [.. request.Layouts.Select(l => l with { Name = l.Name.Trim() })],
        };
    }
}
