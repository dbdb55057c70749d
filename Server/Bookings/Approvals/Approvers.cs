using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Server.Bookings.Approvals;

/// <summary>Who may agree to a booking, and who is told of one that waits.</summary>
internal static class Approvers
{
    private static readonly Role[] ApprovingRoles = [.. Enum.GetValues<Role>().Where(r => RolePermissions.Grants(r, Permission.ApproveBookings))];

    private static readonly EngineQuery<Func<AppDbContext, string, IAsyncEnumerable<Holder>>> HoldersAbove = new(() => EF.CompileAsyncQuery((AppDbContext db, string path) =>
        from g in db.RoleGrants
        join u in db.Units on g.UnitId equals u.Id
        join p in db.Users on g.PersonId equals p.Id
        where ApprovingRoles.Contains(g.Role) && !p.Disabled && path.StartsWith(u.Path)
        select new Holder(g.PersonId, u.Path.Length)));

    /// <summary>What a person could agree to by their own roles.</summary>
    public static ApproverStanding StandingOf(Standing standing, string unitPath) => StandingOf(standing.PersonId, standing.Grants, unitPath);

    /// <summary>What a person could agree to: by their own roles, and in the place of those who have asked them to.</summary>
    public static async Task<IReadOnlyList<Represented>> RepresentedAsync(AppDbContext db, Standing standing, DateOnly today, CancellationToken cancel)
    {
        var own = new Represented(standing.PersonId, null, standing.Grants);
        var from = await (
            from d in db.ApprovalDelegations
            join p in db.Users on d.FromId equals p.Id
            join g in db.RoleGrants on d.FromId equals g.PersonId
            join u in db.Units on g.UnitId equals u.Id
            where d.ToId == standing.PersonId && d.FromDay <= today && today <= d.ToDay && !p.Disabled
            select new { d.FromId, p.Name, Grant = new HeldRole(g.Id, g.Role, u.Id, u.Name, u.Path) }).ToListAsync(cancel);
        return [own, .. from.GroupBy(r => (r.FromId, r.Name)).Select(r => new Represented(r.Key.FromId, r.Key.Name, [.. r.Select(x => x.Grant).Distinct()]))];
    }

    /// <summary>Nobody agrees to their own request in another's place.</summary>
    /// <param name="represents">The acting person first.</param>
    public static IReadOnlyList<Represented> For(IReadOnlyList<Represented> represents, Booking booking) =>
        booking.BookedById == represents[0].PersonId ? [represents[0]] : represents;

    public static ApproverStanding StandingOf(Represented person, string unitPath) => StandingOf(person.PersonId, person.Grants, unitPath);

    /// <summary>
    /// Who is told that a level waits: its one approver, or those who may approve at the level nearest to the room, so that a county is
    /// not told of every village's request; and whoever agrees in their place on that day.
    /// </summary>
    /// <param name="step">Null for the centre's own agreement.</param>
    public static async Task<IReadOnlyCollection<Guid>> ToldAsync(AppDbContext db, ApprovalStep? step, string unitPath, DateOnly today)
    {
        HashSet<Guid> told = [];
        if (step?.ApproverId is { } one)
        {
            told.Add(one);
        }
        else
        {
            List<Holder> holders = [];
            await foreach (var holder in HoldersAbove.For(db)(db, unitPath))
                if (step is not { Above: true } || holder.PathLength < unitPath.Length) holders.Add(holder);
            var nearest = holders.Count == 0 ? 0 : holders.Max(h => h.PathLength);
            told.UnionWith(holders.Where(h => h.PathLength == nearest).Select(h => h.PersonId));
        }

        var represented = told.ToArray();
        told.UnionWith(await db.ApprovalDelegations.Where(d => represented.Contains(d.FromId) && d.FromDay <= today && today <= d.ToDay).Select(d => d.ToId).ToListAsync());
        return told;
    }

    private static ApproverStanding StandingOf(Guid person, IReadOnlyList<HeldRole> grants, string unitPath)
    {
        var reaching = grants.Where(g => RolePermissions.Grants(g.Role, Permission.ApproveBookings) && unitPath.StartsWith(g.UnitPath, StringComparison.Ordinal)).ToList();
        return new ApproverStanding(person, reaching.Count > 0, reaching.Any(g => g.UnitPath.Length < unitPath.Length));
    }

    private sealed record Holder(Guid PersonId, int PathLength);
}
