using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.People;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Server.Rosters;

/// <summary>The people of rosters: who takes duties, when they are away, and what they wish.</summary>
public sealed class RosterPeople(AccessControl access, SerializedWrite write, IDbContextFactory<AppDbContext> contexts, CenterClock clock)
{
    private const int Most = 100;

    private static readonly Refusal NoAbsence = Refusal.NotFound("roster.no-absence", "没有找到这条请假，可能已取消，请刷新查看。");

    /// <summary>Accounts that belong to a centre.</summary>
    public static IQueryable<Person> Accounts(AppDbContext db, Guid centerId) =>
        db.Users.Where(p => !p.Disabled && (p.UnitId == centerId || db.RoleGrants.Any(g => g.PersonId == p.Id && g.UnitId == centerId)));

    public async Task<Outcome<Guid>> AddAsync(Guid rosterId, RosterMemberRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await write.RunAsync<Guid>([rosterId], async session =>
        {
            var opened = await RosterScope.OpenAsync(session.Db, access, rosterId, Permission.PlanRosters, cancel);
            if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals);
            var roster = opened.Value.Roster;
            if (await session.Db.RosterMembers.CountAsync(m => m.RosterId == rosterId && !m.Removed, cancel) >= Most) return Refusal.Conflict("roster.too-many-members", $"一个值班安排最多{Most}人。");
            var member = new RosterMember { RosterId = rosterId, CenterId = roster.CenterId };
            if (await RefuseAsync(session.Db, member, request, cancel) is { } refusal) return refusal;
            Fill(member, request);
            session.Db.Add(member);
            session.Announce(LiveTopics.Rosters(roster.CenterId));
            return member.Id;
        }, cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid memberId, RosterMemberRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await OnMemberAsync(memberId, own: false, async (session, member, _) =>
        {
            if (request.Version != member.Version) return SerializedWrite.ChangedMeanwhile;
            if (await RefuseAsync(session.Db, member, request, cancel) is { } refusal) return refusal;
            Fill(member, request);
            return member.Id;
        }, cancel);
    }

    public async Task<Outcome> RemoveAsync(Guid memberId, CancellationToken cancel) => await OnMemberAsync(memberId, own: false, async (session, member, _) =>
    {
        var today = clock.Today;
        var coming = await session.Db.Assignments.CountAsync(a => a.PublishedMemberId == memberId && a.Date >= today, cancel);
        if (coming > 0) return Refusal.Conflict("roster.member-serves", $"{member.Name}还有{coming}个已发布的值班，请先填写离岗日期、重新排班并发布，再移出。");
        foreach (var draft in await session.Db.Assignments.Where(a => a.DraftMemberId == memberId && a.Date >= today).ToListAsync(cancel)) (draft.DraftMemberId, draft.Locked) = (null, false);
        if (await session.Db.Assignments.AnyAsync(a => a.PublishedMemberId == memberId || a.InsteadOfId == memberId, cancel)) (member.Removed, member.Version) = (true, Guid.CreateVersion7());
        else session.Db.Remove(member);
        await TouchAsync(session.Db, member.RosterId, cancel);
        return member.Id;
    }, cancel);

    public async Task<Outcome<AbsenceAnswer>> AddAbsenceAsync(AbsenceRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<AbsenceAnswer>.Refused(faults);
        return await OnMemberAsync<AbsenceAnswer>(request.MemberId, own: true, async (session, member, scope) =>
        {
            if (await session.Db.Set<Absence>().FirstOrDefaultAsync(a => a.MemberId == member.Id && a.From <= request.Until && a.Until >= request.From, cancel) is { } other)
                return Refusal.Conflict("roster.absence-overlaps", $"{member.Name}{other.From:M月d日}到{other.Until:M月d日}已经请假，请调整日期，或先取消原来的请假。", nameof(request.From));
            var absence = new Absence { RosterId = member.RosterId, CenterId = member.CenterId, MemberId = member.Id, From = request.From, Until = request.Until, Reason = request.Reason.Trim() };
            session.Db.Add(absence);
            var first = request.From > clock.Today ? request.From : clock.Today;
            var hit = await session.Db.Assignments.Where(a => a.PublishedMemberId == member.Id && a.Date >= first && a.Date <= request.Until).OrderBy(a => a.Date).ToListAsync(cancel);
            if (hit.Count > 0 && !scope.MayPlan)
            {
                foreach (var leader in await RosterLeaders.OfAsync(session.Db, member.CenterId, cancel))
                    session.Tell(
                        leader, "请假影响值班", $"{member.Name}{request.From:M月d日}到{request.Until:M月d日}请假，“{scope.Roster.Name}”有{hit.Count}个班需要替班，请安排。", $"/app/rosters/{member.RosterId}", clock.UtcNow,
                        new NoticeOptions(NoticeKind.Reminder, member.CenterId));
            }

            return new AbsenceAnswer(absence.Id, [.. hit.Select(a => new DutyDate(a.Date, a.Post, scope.Roster.PostName(a.Post)))]);
        }, cancel);
    }

    public async Task<Outcome> RemoveAbsenceAsync(Guid absenceId, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var memberId = await db.Set<Absence>().Where(a => a.Id == absenceId).Select(a => a.MemberId).FirstOrDefaultAsync(cancel);
        return await OnMemberAsync(memberId, own: true, async (session, member, _) =>
        {
            if (await session.Db.Set<Absence>().FirstOrDefaultAsync(a => a.Id == absenceId, cancel) is not { } absence) return NoAbsence;
            session.Db.Remove(absence);
            return member.Id;
        }, cancel);
    }

    public async Task<Outcome> SetWishAsync(WishRequest request, CancellationToken cancel) => await OnMemberAsync(request.MemberId, own: true, async (session, member, _) =>
    {
        if (request.Date < clock.Today) return Refusal.Invalid("roster.wish-past", "这一天已经过去，请选今天以后的日期。", nameof(request.Date));
        var wish = await session.Db.Set<DutyWish>().FirstOrDefaultAsync(w => w.MemberId == member.Id && w.Date == request.Date, cancel);
        if (request.RatherNot && wish is null) session.Db.Add(new DutyWish { RosterId = member.RosterId, CenterId = member.CenterId, MemberId = member.Id, Date = request.Date });
        if (!request.RatherNot && wish is not null) session.Db.Remove(wish);
        return member.Id;
    }, cancel);

    private Task<Outcome<Guid>> OnMemberAsync(Guid memberId, bool own, Func<WriteSession, RosterMember, RosterScope, Task<Outcome<Guid>>> work, CancellationToken cancel) => OnMemberAsync<Guid>(memberId, own, work, cancel);

    private async Task<Outcome<T>> OnMemberAsync<T>(Guid memberId, bool own, Func<WriteSession, RosterMember, RosterScope, Task<Outcome<T>>> work, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var rosterId = await db.RosterMembers.Where(m => m.Id == memberId).Select(m => m.RosterId).FirstOrDefaultAsync(cancel);
        return await write.RunAsync<T>([rosterId], async session =>
        {
            var opened = await RosterScope.OpenAsync(session.Db, access, rosterId, own ? Permission.ViewRosters : Permission.PlanRosters, cancel);
            if (!opened.Succeeded) return Outcome<T>.Refused(opened.Refusals.Select(r => r == RosterScope.NoRoster ? RosterScope.NoMember : r));
            if (await session.Db.RosterMembers.FirstOrDefaultAsync(m => m.Id == memberId && !m.Removed, cancel) is not { } member) return RosterScope.NoMember;
            if (!opened.Value.MayActFor(member)) return AccessControl.NotAllowed;
            session.Announce(LiveTopics.Rosters(member.CenterId));
            return await work(session, member, opened.Value);
        }, cancel);
    }

    private static async Task<Refusal?> RefuseAsync(AppDbContext db, RosterMember member, RosterMemberRequest request, CancellationToken cancel)
    {
        if (request.UserId is not { } user || user == member.UserId) return null;
        if (!await Accounts(db, member.CenterId).AnyAsync(p => p.Id == user, cancel)) return Refusal.Invalid("roster.no-account", "没有找到这个账号，请从本中心的人员里选择。", nameof(request.UserId));
        return await db.RosterMembers.AnyAsync(m => m.RosterId == member.RosterId && m.UserId == user && !m.Removed, cancel)
            ? Refusal.Conflict("roster.member-exists", $"{request.Name}已经在这个值班安排里。", nameof(request.UserId))
            : null;
    }

    private static async Task TouchAsync(AppDbContext db, Guid rosterId, CancellationToken cancel) =>
        (await db.Set<RosterDraft>().FirstAsync(d => d.RosterId == rosterId, cancel)).Stamp = Guid.CreateVersion7();

    private static void Fill(RosterMember member, RosterMemberRequest request)
    {
        (member.UserId, member.Name, member.Title) = (request.UserId, request.Name.Trim(), string.IsNullOrWhiteSpace(request.Title) ? null : request.Title.Trim());
        (member.Phone, member.PhonePublic) = (string.IsNullOrWhiteSpace(request.Phone) ? null : request.Phone.Trim(), request.PhonePublic);
        (member.OffWeekdays, member.From, member.Until) = (request.OffWeekdays & DutyWeekdays.All, request.From, request.Until);
        (member.CarriedHolidays, member.CarriedWeekends, member.Position, member.Version) = (request.CarriedHolidays, request.CarriedWeekends, request.Position, Guid.CreateVersion7());
    }
}
