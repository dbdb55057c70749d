using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Days;
using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>
/// From five in the afternoon tells those who are on duty tomorrow, and those who plan where a post of tomorrow is empty or its holder on leave. Each once, however often
/// this runs.
/// </summary>
public sealed class TellTomorrowJob(IDbContextFactory<AppDbContext> contexts, SerializedWrite write, DayCalendars calendars, CenterClock clock) : IRecurringJob
{
    private const int FromHour = 17;

    public static string Title => "提醒明天值班的人";

    public async Task RunAsync(CancellationToken cancel)
    {
        if (clock.Now.Hour < FromHour) return;
        await using var db = contexts.CreateDbContext();
        var tomorrow = clock.Today.AddDays(1);
        var day = (await calendars.GetAsync(db)).On(tomorrow);
        var rosters = (await db.Rosters.AsNoTracking().Where(r => !r.Archived && db.Set<RosterVersion>().Any(v => v.RosterId == r.Id)).ToListAsync(cancel)).Where(r => r.Serves(day)).ToList();
        if (rosters.Count == 0) return;
        var ids = rosters.ConvertAll(r => r.Id);
        var duties = (await db.Assignments.AsNoTracking().Where(a => ids.Contains(a.RosterId) && a.Date == tomorrow && a.PublishedMemberId != null).ToListAsync(cancel)).ToLookup(a => a.RosterId);
        var members = await DutyViews.MembersAsync(db, ids, cancel);
        var away = (await db.Set<Absence>().AsNoTracking().Where(a => ids.Contains(a.RosterId) && a.From <= tomorrow && a.Until >= tomorrow).Select(a => a.MemberId).ToListAsync(cancel)).ToHashSet();
        await write.RunAsync<int>([], async session =>
        {
            foreach (var roster in rosters) await TellAsync(session, roster, tomorrow, [.. duties[roster.Id].Where(d => !away.Contains(d.PublishedMemberId!.Value))], members, cancel);
            return rosters.Count;
        }, cancel);
    }

    /// <summary>Told once for a holder and a start, whatever else of the duty changes.</summary>
    internal static string Key(Roster roster, Assignment duty) => $"duty-tomorrow:{duty.Id:N}:{duty.PublishedMemberId:N}:{roster.Starts:HHmm}";

    private async Task TellAsync(WriteSession session, Roster roster, DateOnly tomorrow, IReadOnlyList<Assignment> duties, Dictionary<Guid, RosterMember> members, CancellationToken cancel)
    {
        foreach (var duty in duties)
        {
            if (members[duty.PublishedMemberId!.Value].UserId is not { } user) continue;
            session.Tell(
                user, "明天您值班", $"“{roster.Name}”{ChineseDates.Moment(roster.StartOn(tomorrow))}开始，{roster.PostName(duty.Post)}。不能来请及时申请换班。", "/app/duty", clock.UtcNow,
                new NoticeOptions(NoticeKind.Reminder, roster.CenterId, Key: Key(roster, duty)));
        }

        var open = Enumerable.Range(0, roster.Posts.Count).Where(p => duties.All(d => d.Post != p)).Select(roster.PostName).ToArray();
        if (open.Length == 0) return;
        foreach (var leader in await RosterLeaders.OfAsync(session.Db, roster.CenterId, cancel))
            session.Tell(
                leader, "明天的值班没有排满", $"“{roster.Name}”{tomorrow:M月d日}的{string.Join("、", open)}还没有人，请安排。", $"/app/rosters/{roster.Id}", clock.UtcNow,
                new NoticeOptions(NoticeKind.Reminder, roster.CenterId, Urgent: true, Key: $"duty-uncovered:{roster.Id:N}:{tomorrow:yyMMdd}"));
    }
}
