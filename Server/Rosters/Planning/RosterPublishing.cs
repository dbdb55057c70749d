using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rosters.Life;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rosters;
using PartyMassCenter.Shared.Rosters.Life;
using PartyMassCenter.Shared.Rosters.Rules;

namespace PartyMassCenter.Server.Rosters.Planning;

/// <summary>Publishes drafts in versions, tells exactly those whose duties changed, and puts drafts back.</summary>
public sealed class RosterPublishing(IDbContextFactory<AppDbContext> contexts, AccessControl access, SerializedWrite write, DayCalendars calendars, CenterClock clock)
{
    private const int MostVersions = 50;

    private const int MostLines = 100;

    private const int MostDatesTold = 8;

    private const int MostRefusals = 5;

    public async Task<Outcome<RosterVersionDetails>> PublishAsync(PublishRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<RosterVersionDetails>.Refused(faults);
        return await write.RunAsync<RosterVersionDetails>([request.RosterId], async session =>
        {
            var opened = await RosterScope.OpenAsync(session.Db, access, request.RosterId, Permission.PlanRosters, cancel);
            if (!opened.Succeeded) return Outcome<RosterVersionDetails>.Refused(opened.Refusals);
            var (roster, who) = (opened.Value.Roster, opened.Value.Standing.Name);
            var draft = await session.Db.Set<RosterDraft>().FirstAsync(d => d.RosterId == roster.Id, cancel);
            if (draft.Stamp != request.Stamp) return SerializedWrite.ChangedMeanwhile;
            var rows = (await ChangedAsync(session.Db, roster, request.From, request.Until, cancel)).ToList();
            if (rows.Count == 0) return Refusal.Conflict("roster.nothing-to-publish", "这段时间没有要发布的改动。");
            if (await RefuseAsync(session.Db, roster, request, rows, cancel) is { Count: > 0 } against) return Outcome<RosterVersionDetails>.Refused(against);
            draft.PublishedNumber++;
            List<DutyChange> changes = [];
            foreach (var row in rows)
            {
                var before = row.PublishedMemberId;
                row.Publish(row.DraftMemberId, clock.UtcNow);
                changes.Add(DutyChange.Of(row, before, draft.PublishedNumber, who));
            }

            session.Db.AddRange(changes);
            await WithdrawSwapsAsync(session.Db, [.. rows.Select(r => r.Id)], cancel);
            await DraftBook.ForgetAsync(session.Db, roster.Id, cancel);
            var members = await session.Db.RosterMembers.AsNoTracking().Where(m => m.RosterId == roster.Id).ToDictionaryAsync(m => m.Id, cancel);
            var version = new RosterVersion
            {
                RosterId = roster.Id,
                CenterId = roster.CenterId,
                Number = draft.PublishedNumber,
                PublishedUtc = clock.UtcNow,
                PublishedByName = who,
                From = request.From,
                Until = request.Until,
                ChangeCount = changes.Count,
                Told = Tell(session, roster, changes, members),
            };
            session.Db.Add(version);
            session.Announce(LiveTopics.Rosters(roster.CenterId));
            return Details(roster, version, changes, members);
        }, cancel);
    }

    public async Task<Outcome<int>> DiscardAsync(PlanRequest request, CancellationToken cancel)
    {
        if (RequestShape.Check(request) is { Count: > 0 } faults) return Outcome<int>.Refused(faults);
        return await write.RunAsync<int>([request.RosterId], async session =>
        {
            var opened = await RosterScope.OpenAsync(session.Db, access, request.RosterId, Permission.PlanRosters, cancel);
            if (!opened.Succeeded) return Outcome<int>.Refused(opened.Refusals);
            var rows = (await ChangedAsync(session.Db, opened.Value.Roster, request.From, request.Until, cancel)).ToList();
            foreach (var row in rows)
            {
                (row.DraftMemberId, row.Locked) = (row.PublishedMemberId, row.Locked && row.PublishedMemberId is not null);

                // A date that was never published is no longer planned.
                if (row.PublishedMemberId is null && row.Sequence == 0) session.Db.Remove(row);
            }

            session.Db.RemoveRange(await session.Db.Assignments.Where(a => a.RosterId == request.RosterId && a.Date >= request.From && a.Date <= request.Until && a.Sequence == 0 && a.DraftMemberId == null).ToListAsync(cancel));
            await DraftBook.ForgetAsync(session.Db, request.RosterId, cancel);
            session.Announce(LiveTopics.Rosters(opened.Value.Roster.CenterId));
            return rows.Count;
        }, cancel);
    }

    public async Task<Outcome<IReadOnlyList<RosterVersionDetails>>> VersionsAsync(Guid rosterId, CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var opened = await RosterScope.OpenAsync(db, access, rosterId, Permission.ViewRosters, cancel);
        if (!opened.Succeeded) return Outcome<IReadOnlyList<RosterVersionDetails>>.Refused(opened.Refusals);
        var versions = await db.Set<RosterVersion>().AsNoTracking().Where(v => v.RosterId == rosterId).OrderByDescending(v => v.Number).Take(MostVersions).ToListAsync(cancel);
        var oldest = versions.Count == 0 ? 0 : versions[^1].Number;
        var changes = (await db.Set<DutyChange>().AsNoTracking().Where(c => c.RosterId == rosterId && c.Version >= oldest && c.Version > 0).OrderBy(c => c.Date).ThenBy(c => c.Post).ToListAsync(cancel)).ToLookup(c => c.Version);
        var members = await db.RosterMembers.AsNoTracking().Where(m => m.RosterId == rosterId).ToDictionaryAsync(m => m.Id, cancel);
        return versions.ConvertAll(v => Details(opened.Value.Roster, v, changes[v.Number], members));
    }

    private async Task<IEnumerable<Assignment>> ChangedAsync(AppDbContext db, Roster roster, DateOnly from, DateOnly until, CancellationToken cancel)
    {
        var today = clock.Today;
        var rows = await db.Assignments.Where(a => a.RosterId == roster.Id && a.Date >= from && a.Date <= until && a.Date >= today && a.DraftMemberId != a.PublishedMemberId)
            .OrderBy(a => a.Date).ThenBy(a => a.Post).ToListAsync(cancel);
        return rows.Where(a => roster.StartOn(a.Date) > clock.Now);
    }

    /// <summary>Since it was drafted somebody may have gone on leave, or have been published elsewhere for that time.</summary>
    private async Task<IReadOnlyList<Refusal>> RefuseAsync(AppDbContext db, Roster roster, PublishRequest request, IReadOnlyList<Assignment> rows, CancellationToken cancel)
    {
        await RosterScope.ContendOnPeopleAsync(db, roster.Id, cancel);
        var facts = await RosterFacts.LoadAsync(db, roster, request.From, request.Until, await calendars.GetAsync(db), clock.Now, cancel);
        var people = facts.Members.ToDictionary(m => m.Id);
        return [.. rows.Where(r => r.DraftMemberId is not null).Select(r => facts.Proposal(people[r.DraftMemberId!.Value], r.Date, r.Post))
            .SelectMany(p => new[] { PresenceRule.Check(p), OncePerDayRule.Check(p), OneRosterAtATimeRule.Check(p) }).OfType<Refusal>().Take(MostRefusals)];
    }

    /// <summary>A request about a duty that has gone to somebody else is no longer one.</summary>
    private async Task WithdrawSwapsAsync(AppDbContext db, List<Guid> duties, CancellationToken cancel)
    {
        foreach (var chunk in duties.Chunk(500))
        {
            foreach (var swap in await db.Set<ShiftSwap>().Where(s => (chunk.Contains(s.AssignmentId) || (s.OfferedAssignmentId != null && chunk.Contains(s.OfferedAssignmentId.Value))) && (s.Status == ShiftSwapStatus.Asked || s.Status == ShiftSwapStatus.Accepted)).ToListAsync(cancel))
                (swap.Status, swap.Decision, swap.ChangedUtc) = (ShiftSwapStatus.Withdrawn, "值班表已重新发布", clock.UtcNow);
        }
    }

    private int Tell(WriteSession session, Roster roster, IReadOnlyList<DutyChange> changes, Dictionary<Guid, RosterMember> members)
    {
        var told = 0;
        foreach (var member in members.Values.Where(m => m.UserId is not null))
        {
            var (gained, lost) = (changes.Where(c => c.AfterId == member.Id).ToArray(), changes.Where(c => c.BeforeId == member.Id && c.AfterId != member.Id).ToArray());
            if (gained.Length + lost.Length == 0) continue;
            var text = string.Join("；", new[] { Dates("新增", roster, gained), Dates("取消", roster, lost) }.OfType<string>());
            session.Tell(member.UserId!.Value, "您的值班有变动", $"“{roster.Name}”：{text}。", "/app/duty", clock.UtcNow, new NoticeOptions(NoticeKind.Reminder, roster.CenterId));
            told++;
        }

        return told;
    }

    private static string? Dates(string word, Roster roster, DutyChange[] changes) => changes.Length == 0
        ? null
        : $"{word}{string.Join("、", changes.Take(MostDatesTold).Select(c => $"{c.Date:M月d日}{(roster.Posts.Count > 1 ? roster.PostName(c.Post) : null)}"))}{(changes.Length > MostDatesTold ? $"等{changes.Length}个班" : null)}";

    private static RosterVersionDetails Details(Roster roster, RosterVersion v, IEnumerable<DutyChange> changes, Dictionary<Guid, RosterMember> members) => new(
        v.Number, CenterClock.ToWallClock(v.PublishedUtc), v.PublishedByName, v.From, v.Until,
        [.. changes.Take(MostLines).Select(c => $"{c.Date:M月d日} {roster.PostName(c.Post)}：{Name(members, c.BeforeId)} → {Name(members, c.AfterId)}")], v.ChangeCount, v.Told);

    private static string Name(Dictionary<Guid, RosterMember> members, Guid? id) => id is { } m ? members.GetValueOrDefault(m)?.Name ?? "已移出的人员" : "空岗";
}
