using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Rules as readers see them.</summary>
internal static class RuleViews
{
    private const int MostUpcoming = 20;

    public static async Task<IReadOnlyList<ReminderRuleListItem>> ListAsync(AppDbContext db, Guid centerId, DateTime now, CancellationToken cancel)
    {
        var rules = await db.Set<ReminderRule>().AsNoTracking().Where(r => r.CenterId == centerId && r.RemovedUtc == null).OrderBy(r => r.Title).ToListAsync(cancel);
        var open = await db.Set<ReminderOccurrence>().AsNoTracking()
            .Where(o => o.CenterId == centerId && o.Status != ReminderStatus.Done && o.Status != ReminderStatus.Waived)
            .Select(o => new { o.RuleId, o.DueAt, o.Status }).ToListAsync(cancel);
        var byRule = open.ToLookup(o => o.RuleId);
        var people = (await PeopleAsync(db, centerId, cancel)).ToDictionary(p => p.Id, p => p.Name);
        return [.. rules.Select(r => new ReminderRuleListItem(
            r.Id, r.Title, r.SubjectKind, r.SubjectName, Responsible(r, people), r.Timing, r.Proof, r.Paused,
            byRule[r.Id].Where(o => o.DueAt > now).Select(o => (DateTime?)o.DueAt).Min(), byRule[r.Id].Count(o => o.DueAt <= now), byRule[r.Id].Count(o => ReminderStatuses.IsLate(o.Status)), r.PresetKey, r.Version))];
    }

    public static async Task<ReminderRuleDetails> DetailsAsync(AppDbContext db, ReminderRule r, Standing standing, DateTime now, CancellationToken cancel)
    {
        var people = (await PeopleAsync(db, r.CenterId, cancel)).ToDictionary(p => p.Id, p => p.Name);
        var upcoming = await ReminderViews.Rows(db, db.Set<ReminderOccurrence>().AsNoTracking().Where(o => o.RuleId == r.Id && o.DueAt > now && o.Status != ReminderStatus.Waived))
            .OrderBy(x => x.Occurrence.DueAt).Take(MostUpcoming).ToListAsync(cancel);
        return new ReminderRuleDetails(
            r.Id, r.CenterId, r.Title, r.Description, r.SubjectKind, r.SubjectName, r.ResponsibleKind, r.PersonId, r.Role, Responsible(r, people), r.Timing, r.LeadMinutes, r.GraceMinutes,
            r.Proof, r.Escalations, r.Paused, r.PresetKey, r.Version, await ReminderViews.ItemsAsync(db, upcoming, standing, cancel));
    }

    /// <summary>Who holds a role in the centre or above it, the centre's own first.</summary>
    public static async Task<IReadOnlyList<ReminderPerson>> PeopleAsync(AppDbContext db, Guid centerId, CancellationToken cancel)
    {
        var path = await AccessControl.PathAsync(db, centerId) ?? "";
        var holders = await (
            from g in db.RoleGrants
            join u in db.Units on g.UnitId equals u.Id
            join p in db.Users on g.PersonId equals p.Id
            where !p.Disabled && path.StartsWith(u.Path)
            orderby u.Path.Length descending, g.Role, p.Name
            select new ReminderPerson(p.Id, p.Name, p.Title)).ToListAsync(cancel);
        return [.. holders.DistinctBy(p => p.Id)];
    }

    private static string Responsible(ReminderRule rule, Dictionary<Guid, string> people) =>
        ReminderWords.Responsible(rule.ResponsibleKind, rule.PersonId is { } person ? people.GetValueOrDefault(person) : null, rule.Role);
}
