using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Rooms;

/// <summary>What combined rooms consist of: one level, within one centre.</summary>
internal static class RoomParts
{
    public static async Task<Refusal?> RefuseAsync(AppDbContext db, Room room, IReadOnlyList<Guid> partIds, CancellationToken cancel)
    {
        if (partIds.Count == 0) return null;
        if (partIds.Contains(room.Id)) return Refuse("一个厅不能是它自己的分区，请去掉它。");
        var parts = await db.Rooms.AsNoTracking().Where(r => partIds.Contains(r.Id) && r.CenterId == room.CenterId).ToListAsync(cancel);
        if (parts.Count != partIds.Count) return Refuse("有的分区不在本中心，请刷新后重新选择。");
        if (parts.FirstOrDefault(p => p.PartIds.Count > 0) is { } combined)
            return Refuse($"“{combined.Name}”自己就由分区组成，不能再作分区。请直接选择它的各个分区。");
        var within = await db.RoomParts.Where(p => p.PartRoomId == room.Id).Join(db.Rooms, p => p.CombinedRoomId, r => r.Id, (p, r) => r.Name).FirstOrDefaultAsync(cancel);
        return within is null ? null : Refuse($"这间是“{within}”的分区，不能再由别的房间组成。请先把它从“{within}”中去掉。");
    }

    /// <summary>Makes the room consist of the parts; both the rows and what the room repeats of them.</summary>
    public static async Task SetAsync(AppDbContext db, Room room, IReadOnlyList<Guid> partIds, CancellationToken cancel)
    {
        var rows = await db.RoomParts.Where(p => p.CombinedRoomId == room.Id).ToListAsync(cancel);
        db.RoomParts.RemoveRange(rows.Where(r => !partIds.Contains(r.PartRoomId)));
        db.RoomParts.AddRange(partIds.Except(rows.Select(r => r.PartRoomId)).Select(id => new RoomPart { CombinedRoomId = room.Id, PartRoomId = id }));
        room.PartIds = [.. partIds.Order()];
    }

    private static Refusal Refuse(string message) => Refusal.Conflict("room.parts", message, nameof(RoomRequest.PartIds));
}
