using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Bookings.Teams;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Activities;

/// <summary>Who may be responsible, and whether what a request names is there.</summary>
internal static class ActivityChoices
{
    private const int Most = 300;

    private static readonly Role[] Planning = [.. Enum.GetValues<Role>().Where(r => RolePermissions.Grants(r, Permission.PlanActivities))];

    /// <summary>Those who plan at the centre itself first, then those from above.</summary>
    public static async Task<IReadOnlyList<OrganiserChoice>> OrganisersAsync(AppDbContext db, Guid centerId, CancellationToken cancel)
    {
        var path = await AccessControl.PathAsync(db, centerId);
        if (path is null) return [];
        var found = await (
            from g in db.RoleGrants
            join u in db.Units on g.UnitId equals u.Id
            join p in db.Users on g.PersonId equals p.Id
            where Planning.Contains(g.Role) && !p.Disabled && path.StartsWith(u.Path)
            orderby u.Path.Length descending, p.Name
            select new OrganiserChoice(p.Id, p.Name, p.Title)).Take(Most).ToListAsync(cancel);
        return [.. found.DistinctBy(c => c.PersonId)];
    }

    /// <summary>What is wrong with the people, team and item that a request names. What an activity has already may stay.</summary>
    public static async Task<Refusal?> RefuseAsync(AppDbContext db, ActivityRequest request, ActivityRequest? before, CancellationToken cancel)
    {
        if (request.OrganiserId is { } organiser && organiser != before?.OrganiserId && (await OrganisersAsync(db, request.CenterId, cancel)).All(c => c.PersonId != organiser))
            return Refusal.Invalid("activity.organiser", "请从列表中选择负责人：要能在本中心策划活动，账号没有停用。", nameof(request.OrganiserId));
        if (request.TeamId is { } team && team != before?.TeamId && !await db.Set<Team>().AnyAsync(t => t.Id == team && t.CenterId == request.CenterId && t.Active, cancel))
            return Refusal.Invalid("activity.team", "这个团队已停用，或不是本中心的团队，请重新选择。", nameof(request.TeamId));
        if (request.PlanItemId is { } item && item != before?.PlanItemId && !await db.PlanItems.AnyAsync(i => i.Id == item && i.CenterId == request.CenterId, cancel))
            return Refusal.Invalid("activity.plan-item", "没有找到年度计划里的这一项，请重新选择。", nameof(request.PlanItemId));
        return null;
    }
}
