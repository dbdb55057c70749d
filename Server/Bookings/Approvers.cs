using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings;

/// <summary>Who is told of a request that waits.</summary>
internal static class Approvers
{
    private static readonly Role[] ApprovingRoles = [.. Enum.GetValues<Role>().Where(r => RolePermissions.Grants(r, Permission.ApproveBookings))];

    private static readonly EngineQuery<Func<AppDbContext, string, IAsyncEnumerable<Holder>>> HoldersAbove = new(() => EF.CompileAsyncQuery((AppDbContext db, string path) =>
        from g in db.RoleGrants
        join u in db.Units on g.UnitId equals u.Id
        join p in db.Users on g.PersonId equals p.Id
        where ApprovingRoles.Contains(g.Role) && !p.Disabled && path.StartsWith(u.Path)
        select new Holder(g.PersonId, u.Path.Length)));

    /// <summary>The room's own approver, or those who may approve at the level nearest to the room, so that a county is not told of every village's request.</summary>
    public static async Task<IReadOnlyCollection<Guid>> NearestAsync(AppDbContext db, RoomPolicy policy, string unitPath)
    {
        if (policy.ApproverId is { } one) return [one];
        List<Holder> holders = [];
        await foreach (var holder in HoldersAbove.For(db)(db, unitPath)) holders.Add(holder);
        var nearest = holders.Count == 0 ? 0 : holders.Max(h => h.PathLength);
        return holders.Where(h => h.PathLength == nearest).Select(h => h.PersonId).ToHashSet();
    }

    private sealed record Holder(Guid PersonId, int PathLength);
}
