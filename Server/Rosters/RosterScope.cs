using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Server.Rosters;

/// <summary>A roster, and who acts on it.</summary>
internal sealed record RosterScope(Roster Roster, string UnitPath, Standing Standing)
{
    public static Refusal NoRoster { get; } = Refusal.NotFound("roster.not-found", "没有找到这个值班安排，可能已删除，请刷新查看。");

    public static Refusal NoMember { get; } = Refusal.NotFound("roster.no-member", "没有找到这位值班人员，可能已移出，请刷新查看。");

    public static Refusal Archived { get; } = Refusal.Conflict("roster.archived", "这个值班安排已停用，请先恢复使用再操作。");

    public bool MayPlan => Standing.May(Permission.PlanRosters, UnitPath);

    /// <summary>Tracked; whoever lacks the permission isn't told whether the roster is there.</summary>
    public static async Task<Outcome<RosterScope>> OpenAsync(AppDbContext db, AccessControl access, Guid rosterId, Permission permission, CancellationToken cancel)
    {
        var who = await access.WhoAsync(db);
        if (!who.Succeeded) return Outcome<RosterScope>.Refused(who.Refusals);
        var roster = await db.Rosters.FirstOrDefaultAsync(r => r.Id == rosterId, cancel);
        if (roster is null) return who.Value.MayAnywhere(permission) ? NoRoster : AccessControl.NotAllowed;
        var path = await AccessControl.PathAsync(db, roster.CenterId);
        return path is not null && who.Value.May(permission, path) ? new RosterScope(roster, path, who.Value) : AccessControl.NotAllowed;
    }

    /// <summary>Contends on whoever may hold duties here: giving the same people duties of another roster waits.</summary>
    public static Task ContendOnPeopleAsync(AppDbContext db, Guid rosterId, CancellationToken cancel) =>
        SerializedWrite.ContendAsync(db, db.RosterMembers.Where(m => m.RosterId == rosterId && m.UserId != null && !m.Removed).Select(m => m.UserId!.Value), cancel);

    /// <summary>Whoever plans, or the member as somebody who serves.</summary>
    public bool MayActFor(RosterMember member) => MayPlan || (member.UserId == Standing.PersonId && Standing.May(Permission.ServeDuty, UnitPath));
}
