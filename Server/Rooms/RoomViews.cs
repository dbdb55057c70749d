using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Rooms;

/// <summary>Rooms as readers see them.</summary>
internal static class RoomViews
{
    public static RoomListItem ListItem(Room r) => new(
        r.Id, r.CenterId, r.Name, r.Functions, r.Floor, r.Area, r.Capacity, r.Equipment, r.StepFree, r.Policy.NeedsApproval, r.Bookable, PhotoUrl(r))
    {
        PartIds = r.PartIds,
        Layouts = r.Policy.Layouts,
    };

    public static async Task<RoomDetails> DetailsAsync(AppDbContext db, Room r, bool maskPhone, CancellationToken cancel)
    {
        var center = await db.Centers.AsNoTracking().Where(c => c.Id == r.CenterId).Select(c => new { c.DisplayName, c.DutyPhone }).FirstAsync(cancel);
        var approver = r.Policy.ApproverId is { } id ? await db.Users.Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(cancel) : null;
        var phone = maskPhone && r.ContactPhone != center.DutyPhone ? Phones.Mask(r.ContactPhone) : r.ContactPhone;
        var partOf = await db.RoomParts.Where(p => p.PartRoomId == r.Id).Join(db.Rooms, p => p.CombinedRoomId, c => c.Id, (p, c) => new RoomLink(c.Id, c.Name)).ToListAsync(cancel);
        var parts = r.PartIds.Count == 0 ? [] : await db.Rooms.Where(p => r.PartIds.Contains(p.Id)).Select(p => new RoomLink(p.Id, p.Name)).ToListAsync(cancel);
        return new RoomDetails(
            r.Id, r.CenterId, center.DisplayName, r.Name, r.Functions, r.Floor, r.Area, r.Capacity, r.Equipment, r.StepFree, r.Accessibility,
            r.ContactName, phone, r.Description, r.Bookable, PhotoUrl(r), r.Policy, approver, r.Version)
        {
            Parts = [.. parts.OrderBy(p => p.Name, StringComparer.Ordinal)],
            PartOf = [.. partOf.OrderBy(p => p.Name, StringComparer.Ordinal)],
        };
    }

    private static string? PhotoUrl(Room r) => r.PhotoFile is null ? null : $"/photos/{r.PhotoFile}";
}
