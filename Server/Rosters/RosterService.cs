using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Common.Security;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;

namespace PartyMassCenter.Server.Rosters;

/// <summary>Sets up the rosters of a centre.</summary>
public sealed class RosterService(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, CreateOnce createOnce, RosterPeople people, CenterClock clock) : IRosterService
{
    private const int Most = 30;

    private const int UncoveredDays = 30;

    public async Task<Outcome<IReadOnlyList<RosterListItem>>> ListAsync(Guid centerId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var standing = await access.RequireAsync(db, Permission.ViewRosters, centerId);
        if (!standing.Succeeded) return Outcome<IReadOnlyList<RosterListItem>>.Refused(standing.Refusals);
        var rosters = await db.Rosters.AsNoTracking().Where(r => r.CenterId == centerId).ToListAsync(cancel);
        var ids = rosters.ConvertAll(r => r.Id);
        var (today, soon) = (clock.Today, clock.Today.AddDays(UncoveredDays));
        var members = await db.RosterMembers.Where(m => ids.Contains(m.RosterId) && !m.Removed).GroupBy(m => m.RosterId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var until = await db.Assignments.Where(a => ids.Contains(a.RosterId) && a.PublishedMemberId != null).GroupBy(a => a.RosterId).Select(g => new { g.Key, Last = g.Max(a => a.Date) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancel);
        var empty = await db.Assignments.Where(a => ids.Contains(a.RosterId) && a.Date >= today && a.Date < soon && a.PublishedMemberId == null && a.DraftMemberId == null).Select(a => new { a.RosterId, a.Date }).ToListAsync(cancel);
        var changed = await db.Assignments.Where(a => ids.Contains(a.RosterId) && a.Date >= today && a.PublishedMemberId != a.DraftMemberId).GroupBy(a => a.RosterId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return rosters.OrderBy(r => r.Archived).ThenBy(r => r.Kind).ThenBy(r => r.Name, StringComparer.Ordinal).Select(r => new RosterListItem(
            r.Id, r.Kind, r.Name, r.Posts, r.Weekdays, r.Starts, r.Ends, members.GetValueOrDefault(r.Id), until.TryGetValue(r.Id, out var last) ? last : null,
            empty.Count(e => e.RosterId == r.Id), changed.GetValueOrDefault(r.Id), r.Archived)).ToList();
    }

    public async Task<Outcome<RosterDetails>> GetAsync(Guid id, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var opened = await RosterScope.OpenAsync(db, access, id, Permission.ViewRosters, cancel);
        return opened.Succeeded ? await RosterViews.DetailsAsync(db, opened.Value, clock.Today, cancel) : Outcome<RosterDetails>.Refused(opened.Refusals);
    }

    public async Task<Outcome<Guid>> CreateAsync(RosterRequest request, string? idempotencyKey = null, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<Guid>.Refused(faults);
        return await createOnce.RunAsync<RosterRequest, Guid>(idempotencyKey, request, [request.CenterId], async session =>
        {
            var standing = await access.RequireAsync(session.Db, Permission.PlanRosters, request.CenterId);
            if (!standing.Succeeded) return Outcome<Guid>.Refused(standing.Refusals);
            if (!await session.Db.HasCenterAsync(request.CenterId, cancel)) return CenterPresence.None;
            if (await session.Db.Rosters.CountAsync(r => r.CenterId == request.CenterId, cancel) >= Most) return Refusal.Conflict("roster.too-many", $"每个中心最多设{Most}个值班安排，请先删掉不用的。");
            var roster = new Roster { CenterId = request.CenterId, DoorCode = SecretName.New() };
            if (await TwiceAsync(session.Db, roster, request, cancel) is { } twice) return twice;
            Fill(roster, request);
            session.Db.Add(roster);
            session.Db.Add(new RosterDraft { RosterId = roster.Id });
            session.Announce(LiveTopics.Rosters(roster.CenterId));
            return roster.Id;
        }, id => id, (_, id) => Task.FromResult<Outcome<Guid>>(id), cancel);
    }

    public async Task<Outcome> ChangeAsync(Guid id, RosterRequest request, CancellationToken cancel = default)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome.Refused(faults);
        return await OnAsync(id, async (session, roster) =>
        {
            if (request.Version != roster.Version) return SerializedWrite.ChangedMeanwhile;
            if (await TwiceAsync(session.Db, roster, request, cancel) is { } twice) return twice;
            var (shown, hours) = (Shown(roster), (roster.Starts, roster.Ends));
            var recent = await RecentAsync(session.Db, roster, cancel);
            var coming = recent.Where(IsComing).ToHashSet();
            Fill(roster, request);

            // A duty that was over by the old hours may be to come by the new ones.
            coming.UnionWith(recent.Where(IsComing));
            if (Shown(roster) != shown) await RenewAsync(session, roster, recent.FindAll(coming.Contains), hours != (roster.Starts, roster.Ends), cancel);
            return roster.Id;

            bool IsComing(Assignment duty) => roster.EndOn(duty.Date) > clock.Now;
        }, cancel);
    }

    public async Task<Outcome> RemoveAsync(Guid id, CancellationToken cancel = default) => await OnAsync(id, async (session, roster) =>
    {
        if (await session.Db.Set<RosterVersion>().AnyAsync(v => v.RosterId == id, cancel)) return Refusal.Conflict("roster.published", "这个值班安排已经发布过，不能删除。不再使用时请改为停用，记录会保留。");
        session.Db.Remove(roster);
        return id;
    }, cancel);

    public async Task<Outcome> ArchiveAsync(Guid id, bool archived, CancellationToken cancel = default) => await OnAsync(id, (_, roster) =>
    {
        (roster.Archived, roster.Version) = (archived, Guid.CreateVersion7());
        return Task.FromResult<Outcome<Guid>>(id);
    }, cancel);

    public async Task<Outcome<IReadOnlyList<RosterCandidate>>> CandidatesAsync(Guid rosterId, CancellationToken cancel = default)
    {
        await using var db = contexts.CreateDbContext();
        var opened = await RosterScope.OpenAsync(db, access, rosterId, Permission.PlanRosters, cancel);
        if (!opened.Succeeded) return Outcome<IReadOnlyList<RosterCandidate>>.Refused(opened.Refusals);
        return await RosterPeople.Accounts(db, opened.Value.Roster.CenterId).Where(p => !db.RosterMembers.Any(m => m.RosterId == rosterId && m.UserId == p.Id && !m.Removed)).OrderBy(p => p.Name)
            .Select(p => new RosterCandidate(p.Id, p.Name, p.Title, p.PhoneNumber)).ToListAsync(cancel);
    }

    public Task<Outcome<Guid>> AddMemberAsync(Guid rosterId, RosterMemberRequest request, CancellationToken cancel = default) => people.AddAsync(rosterId, request, cancel);

    public Task<Outcome> ChangeMemberAsync(Guid memberId, RosterMemberRequest request, CancellationToken cancel = default) => people.ChangeAsync(memberId, request, cancel);

    public Task<Outcome> RemoveMemberAsync(Guid memberId, CancellationToken cancel = default) => people.RemoveAsync(memberId, cancel);

    public Task<Outcome<AbsenceAnswer>> AddAbsenceAsync(AbsenceRequest request, CancellationToken cancel = default) => people.AddAbsenceAsync(request, cancel);

    public Task<Outcome> RemoveAbsenceAsync(Guid absenceId, CancellationToken cancel = default) => people.RemoveAbsenceAsync(absenceId, cancel);

    public Task<Outcome> SetWishAsync(WishRequest request, CancellationToken cancel = default) => people.SetWishAsync(request, cancel);

    private Task<Outcome<Guid>> OnAsync(Guid id, Func<WriteSession, Roster, Task<Outcome<Guid>>> work, CancellationToken cancel) => write.RunAsync<Guid>([id], async session =>
    {
        var opened = await RosterScope.OpenAsync(session.Db, access, id, Permission.PlanRosters, cancel);
        if (!opened.Succeeded) return Outcome<Guid>.Refused(opened.Refusals);
        session.Announce(LiveTopics.Rosters(opened.Value.Roster.CenterId));
        return await work(session, opened.Value.Roster);
    }, cancel);

    /// <summary>What a duty's entry in people's calendars says beside its date.</summary>
    private static string Shown(Roster roster) => string.Join('\n', [$"{roster.Starts:HH:mm}{roster.Ends:HH:mm}", roster.Name, .. roster.Posts]);

    /// <summary>Published duties from yesterday on, whose night may not be over.</summary>
    private async Task<List<Assignment>> RecentAsync(AppDbContext db, Roster roster, CancellationToken cancel)
    {
        var yesterday = clock.Today.AddDays(-1);
        return await db.Assignments.Where(a => a.RosterId == roster.Id && a.Date >= yesterday && a.PublishedMemberId != null).OrderBy(a => a.Date).ToListAsync(cancel);
    }

    /// <summary>Lets duties take on what the roster says now, in feeds too; whoever serves at other hours hears of it.</summary>
    private async Task RenewAsync(WriteSession session, Roster roster, List<Assignment> duties, bool hours, CancellationToken cancel)
    {
        foreach (var duty in duties) (duty.Sequence, duty.ChangedUtc) = (duty.Sequence + 1, clock.UtcNow);
        if (!hours || roster.Archived) return;
        var accounts = await session.Db.RosterMembers.Where(m => m.RosterId == roster.Id && m.UserId != null).ToDictionaryAsync(m => m.Id, m => m.UserId!.Value, cancel);
        foreach (var own in duties.Where(d => accounts.ContainsKey(d.PublishedMemberId!.Value)).GroupBy(d => accounts[d.PublishedMemberId!.Value]))
            session.Tell(
                own.Key, "值班时间有变", $"“{roster.Name}”改为{roster.Starts:H:mm}到{(roster.Ends <= roster.Starts ? "次日" : null)}{roster.Ends:H:mm}，您{own.First().Date:M月d日}起的{own.Count()}个班照此执行。", "/app/duty", clock.UtcNow,
                new NoticeOptions(NoticeKind.Reminder, roster.CenterId));
    }

    private static async Task<Refusal?> TwiceAsync(AppDbContext db, Roster roster, RosterRequest request, CancellationToken cancel)
    {
        var name = request.Name.Trim();
        return await db.Rosters.AnyAsync(r => r.CenterId == roster.CenterId && r.Name == name && r.Id != roster.Id, cancel)
            ? Refusal.Conflict("roster.exists", "本中心已经有同名的值班安排，请换个名称。", nameof(request.Name))
            : null;
    }

    private static void Fill(Roster roster, RosterRequest request)
    {
        (roster.Kind, roster.Name, roster.Posts) = (request.Kind, request.Name.Trim(), [.. request.Posts.Select(p => p.Trim())]);
        (roster.Weekdays, roster.OnHolidays, roster.Starts, roster.Ends) = (request.Weekdays & DutyWeekdays.All, request.OnHolidays, request.Starts, request.Ends);
        (roster.Policy, roster.WorkingWeight, roster.WeekendWeight, roster.HolidayWeight) = (request.Policy, request.WorkingWeight, request.WeekendWeight, request.HolidayWeight);
        (roster.RestDays, roster.CheckInOpensMinutes, roster.NoShowAfterMinutes) = (request.RestDays, request.CheckInOpensMinutes, request.NoShowAfterMinutes);
        (roster.AllowSelfSwap, roster.Public, roster.Version) = (request.AllowSelfSwap, request.Public, Guid.CreateVersion7());
    }
}
