using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>The days of duty: who is there, check-in, errands.</summary>
public sealed class DutyService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, CenterClock clock) : IDutyService
{
    private static readonly Refusal NoDuty = Refusal.NotFound("duty.not-found", "没有找到这个班，可能已改排，请刷新查看。");

    private static readonly Refusal NoDoor = Refusal.NotFound("duty.no-door", "没有找到这个签到码：值班安排可能已停用，请联系本中心管理员。");

    private static readonly Refusal NotMine = Refusal.Conflict("duty.none-now", "您现在没有可以签到的班。如果换了班，请看“我的值班”。");

    private static readonly Refusal NotThere = Refusal.Conflict("duty.not-there", "签到以后才能登记外出。");

    private static readonly Refusal NotOut = Refusal.Conflict("duty.not-out", "没有登记外出，不用销假。");

    public async Task<Outcome<DutyBoard>> TodayAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewRosters, centerId);
        if (!standing.Succeeded) return Outcome<DutyBoard>.Refused(standing.Refusals);
        var path = await AccessControl.PathAsync(db, centerId);
        var rosters = await db.Rosters.AsNoTracking().Where(r => r.CenterId == centerId && !r.Archived).ToListAsync(cancel);
        var members = await DutyViews.MembersAsync(db, rosters.Select(r => r.Id), cancel);
        var mayPlan = standing.Value.May(Permission.PlanRosters, path!);
        var duties = await DutyViews.OfTodayAsync(db, rosters, clock.Now, cancel);
        return new DutyBoard(clock.Now, [.. duties.Select(d => DutyViews.Item(d.Duty, d.Roster, members, standing.Value.PersonId, mayPlan, clock.Now))]);
    }

    public async Task<Outcome<MyDuties>> MineAsync(CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var who = await access.WhoAsync(db);
        return who.Succeeded ? await MyDutyList.OfAsync(db, who.Value, clock.Now, clock.UtcNow, cancel) : Outcome<MyDuties>.Refused(who.Refusals);
    }

    public async Task<Outcome> CheckInAsync(Guid assignmentId, CancellationToken cancel = default) => await OnAsync(assignmentId, CheckIn, cancel);

    public async Task<Outcome<DutyDoor>> DoorAsync(string code, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await db.Rosters.AsNoTracking().FirstOrDefaultAsync(r => r.DoorCode == code && !r.Archived, cancel) is not { } roster) return NoDoor;
        var who = await access.WhoAsync(db);
        var me = who.Succeeded ? who.Value.PersonId : (Guid?)null;
        var members = await DutyViews.MembersAsync(db, [roster.Id], cancel);
        var duties = (await DutyViews.OfTodayAsync(db, [roster], clock.Now, cancel)).Select(d => DutyViews.Item(d.Duty, roster, members, me, false, clock.Now) with { Phone = null }).ToArray();
        var center = await db.Centers.Where(c => c.Id == roster.CenterId).Select(c => c.DisplayName).FirstAsync(cancel);
        var shown = roster.Public || me is not null ? duties : [];
        return new DutyDoor(roster.Id, roster.Name, center, shown, me is not null, duties.Where(d => d.IsMine).OrderByDescending(d => d.MayCheckIn).FirstOrDefault());
    }

    public async Task<Outcome> CheckInByDoorAsync(string code, CancellationToken cancel = default)
    {
        Guid? duty;
        await using (var db = contexts.CreateDbContext())
        {
            var who = await access.WhoAsync(db);
            if (!who.Succeeded) return Outcome.Refused(who.Refusals);
            if (await db.Rosters.AsNoTracking().FirstOrDefaultAsync(r => r.DoorCode == code && !r.Archived, cancel) is not { } roster) return NoDoor;
            var members = await DutyViews.MembersAsync(db, [roster.Id], cancel);
            var mine = (await DutyViews.OfTodayAsync(db, [roster], clock.Now, cancel)).Where(d => d.Duty.PublishedMemberId is { } m && members[m].UserId == who.Value.PersonId).ToArray();
            duty = mine.OrderByDescending(d => DutyTimes.RefuseCheckIn(d.Roster, d.Duty, clock.Now) is null).ThenBy(d => d.Duty.CheckedInUtc is not null).Select(d => (Guid?)d.Duty.Id).FirstOrDefault();
        }

        return duty is { } id ? await CheckInAsync(id, cancel) : NotMine;
    }

    public async Task<Outcome> OutAsync(Guid assignmentId, OutRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await OnAsync(assignmentId, (session, scope, duty) =>
        {
            if (!DutyStates.IsThere(duty.State) || clock.Now >= scope.Roster.EndOn(duty.Date)) return NotThere;
            (duty.State, duty.Where, duty.BackBy) = (DutyState.Out, request.Where.Trim(), request.BackBy);
            session.Db.Add(DutyEvent.Of(scope.Roster, duty, clock.UtcNow, scope.Standing.Name, $"外出：{duty.Where}{(request.BackBy is { } back ? $"，预计{back:HH:mm}回来" : null)}"));
            return duty.Id;
        }, cancel);
    }

    public async Task<Outcome> BackAsync(Guid assignmentId, CancellationToken cancel = default) => await OnAsync(assignmentId, (session, scope, duty) =>
    {
        if (duty.State != DutyState.Out) return NotOut;
        (duty.State, duty.Where, duty.BackBy) = (DutyState.Present, null, null);
        session.Db.Add(DutyEvent.Of(scope.Roster, duty, clock.UtcNow, scope.Standing.Name, "外出返回"));
        return duty.Id;
    }, cancel);

    private Outcome<Guid> CheckIn(WriteSession session, RosterScope scope, Assignment duty)
    {
        if (duty.CheckedInUtc is not null) return duty.Id;
        if (DutyTimes.RefuseCheckIn(scope.Roster, duty, clock.Now) is { } refusal) return refusal;
        (duty.State, duty.CheckedInUtc) = (DutyState.Present, clock.UtcNow);
        session.Db.Add(DutyEvent.Of(scope.Roster, duty, clock.UtcNow, scope.Standing.Name, duty.MissingTold > 0 ? "签到（迟到）" : "签到"));
        return duty.Id;
    }

    /// <summary>One's own duty, or anybody's for whoever plans.</summary>
    private async Task<Outcome<Guid>> OnAsync(Guid assignmentId, Func<WriteSession, RosterScope, Assignment, Outcome<Guid>> work, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var rosterId = await db.Assignments.Where(a => a.Id == assignmentId).Select(a => a.RosterId).FirstOrDefaultAsync(cancel);
        return await write.RunAsync<Guid>([rosterId], async session =>
        {
            var opened = await RosterScope.OpenAsync(session.Db, access, rosterId, Permission.ServeDuty, cancel);
            if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals.Select(r => r == RosterScope.NoRoster ? NoDuty : r));
            if (await session.Db.Assignments.FirstOrDefaultAsync(a => a.Id == assignmentId && a.PublishedMemberId != null, cancel) is not { } duty) return NoDuty;
            var member = await session.Db.RosterMembers.AsNoTracking().FirstAsync(m => m.Id == duty.PublishedMemberId, cancel);
            if (!opened.Value.MayActFor(member)) return AccessControl.NotAllowed;
            session.Announce(LiveTopics.Rosters(opened.Value.Roster.CenterId));
            return work(session, opened.Value, duty);
        }, cancel);
    }
}
