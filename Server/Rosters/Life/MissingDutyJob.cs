using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;
using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>
/// When nobody has checked in to a duty in time: first whoever covers for it that day hears of it, then those who plan; each once. The state and its
/// messages are one transaction. Several processes may run it at once.
/// </summary>
public sealed class MissingDutyJob(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, CenterClock clock) : IRecurringJob
{
    private const int LastStep = 2;

    public static string Title => "缺岗提醒";

    public async Task RunAsync(CancellationToken cancel)
    {
        foreach (var roster in await LateAsync(cancel)) await write.RunAsync<int>([roster], session => RemindAsync(session, roster, cancel), cancel);
    }

    private async Task<List<Guid>> LateAsync(CancellationToken cancel)
    {
        await using var db = contexts.CreateDbContext();
        var rows = await Waiting(db).Join(db.Rosters.Where(r => !r.Archived), a => a.RosterId, r => r.Id, (a, r) => new { Duty = a, Roster = r }).AsNoTracking().ToListAsync(cancel);
        return [.. rows.Where(r => IsDue(r.Roster, r.Duty)).Select(r => r.Roster.Id).Distinct()];
    }

    private async Task<Outcome<int>> RemindAsync(WriteSession session, Guid rosterId, CancellationToken cancel)
    {
        var roster = await session.Db.Rosters.AsNoTracking().FirstAsync(r => r.Id == rosterId, cancel);
        var due = (await Waiting(session.Db).Where(a => a.RosterId == rosterId).ToListAsync(cancel)).Where(a => IsDue(roster, a)).ToList();
        if (due.Count == 0) return 0;
        var members = await session.Db.RosterMembers.AsNoTracking().Where(m => m.RosterId == rosterId).ToDictionaryAsync(m => m.Id, cancel);
        var leaders = await RosterLeaders.OfAsync(session.Db, roster.CenterId, cancel);
        foreach (var duty in due)
        {
            var name = members[duty.PublishedMemberId!.Value].Name;
            if (duty.MissingTold == 0) session.Db.Add(DutyEvent.Of(roster, duty, clock.UtcNow, "系统", $"{name}到时没有签到，记为缺岗"));
            var cover = duty.MissingTold > 0 ? [] : await CoverAsync(session.Db, duty, members, cancel);
            (duty.State, duty.MissingTold) = (DutyState.Missing, cover.Count > 0 ? duty.MissingTold + 1 : LastStep);
            foreach (var user in cover.Count > 0 ? cover : leaders)
                session.Tell(
                    user, cover.Count > 0 ? "请您顶岗" : "值班缺岗", $"“{roster.Name}”{ChineseDates.Moment(roster.StartOn(duty.Date))}{roster.PostName(duty.Post)}{name}还没有签到，{(cover.Count > 0 ? "请先顶岗并联系本人" : "请安排人员到岗")}。",
                    "/app/duty", clock.UtcNow, new NoticeOptions(NoticeKind.Escalation, roster.CenterId, Urgent: true));
        }

        session.Announce(LiveTopics.Rosters(roster.CenterId));
        return due.Count;
    }

    /// <summary>Accounts of those on the other posts of that date.</summary>
    private static async Task<IReadOnlyList<Guid>> CoverAsync(AppDbContext db, Assignment duty, Dictionary<Guid, RosterMember> members, CancellationToken cancel)
    {
        var others = await db.Assignments.AsNoTracking().Where(a => a.RosterId == duty.RosterId && a.Date == duty.Date && a.Id != duty.Id && a.PublishedMemberId != null).OrderBy(a => a.Post).ToListAsync(cancel);
        return [.. others.Select(a => members[a.PublishedMemberId!.Value].UserId).OfType<Guid>().Distinct()];
    }

    private IQueryable<Assignment> Waiting(AppDbContext db)
    {
        var (today, yesterday) = (clock.Today, clock.Today.AddDays(-1));
        return db.Assignments.Where(a => (a.Date == today || a.Date == yesterday) && a.PublishedMemberId != null && a.CheckedInUtc == null && a.MissingTold < LastStep
            && (a.State == DutyState.Expected || a.State == DutyState.Missing));
    }

    /// <summary>What is over is not held against anybody any more: while the system was down nobody could check in.</summary>
    private bool IsDue(Roster roster, Assignment duty) =>
        roster.StartOn(duty.Date).AddMinutes(roster.NoShowAfterMinutes * (duty.MissingTold + 1)) <= clock.Now && roster.EndOn(duty.Date) > clock.Now;
}
