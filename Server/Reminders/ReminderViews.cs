using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common;
using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Occurrences as readers see them.</summary>
internal static class ReminderViews
{
    public static IQueryable<ReminderRow> Rows(AppDbContext db, IQueryable<ReminderOccurrence> occurrences) =>
        from o in occurrences
        join r in db.Set<ReminderRule>() on o.RuleId equals r.Id
        join c in db.Centers on o.CenterId equals c.Id
        join u in db.Units on o.CenterId equals u.Id
        join p in db.Users on o.PersonId equals (Guid?)p.Id into people
        from p in people.DefaultIfEmpty()
        select new ReminderRow { Occurrence = o, Rule = r, Center = c.DisplayName, UnitPath = u.Path, Person = p == null ? null : p.Name };

    public static async Task<List<ReminderListItem>> ItemsAsync(AppDbContext db, IReadOnlyList<ReminderRow> rows, Standing standing, CancellationToken cancel)
    {
        var duty = await DayDuty.LoadAsync(db, rows.Select(r => r.Occurrence), cancel);
        return [.. rows.Select(r => Item(r, standing, duty))];
    }

    public static ReminderListItem Item(ReminderRow row, Standing standing, DayDuty duty)
    {
        var (o, rule) = (row.Occurrence, row.Rule);
        var who = duty.Of(o) is { Count: > 0 } people ? string.Join("、", people.Select(p => p.Name)) : row.Person;
        return new ReminderListItem(
            o.Id, o.RuleId, o.CenterId, row.Center, o.Title, rule.Description, rule.SubjectKind, o.Subject, o.DueAt, o.LateAt, o.Status, o.Proof,
            ReminderWords.Responsible(o.ResponsibleKind, who, o.Role), o.ClosedByName, o.ClosedUtc is { } closed ? CenterClock.ToWallClock(closed) : null,
            o.PhotoFile is not null, o.IsOpen && MayAnswer(o, standing, row.UnitPath, duty), ReminderProgress.OpensAt(o.DueAt, rule.LeadMinutes));
    }

    /// <summary>Whose it is, who holds the role when somebody else is on duty, and who runs the reminders of the centre.</summary>
    public static bool MayAnswer(ReminderOccurrence occurrence, Standing standing, string unitPath, DayDuty duty) =>
        standing.May(Permission.ManageReminders, unitPath)
        || (standing.May(Permission.ViewReminders, unitPath) && (IsOf(occurrence, standing, duty) || (occurrence.PersonId is null && HoldsRole(occurrence, standing))));

    public static bool IsOf(ReminderOccurrence occurrence, Standing standing, DayDuty duty)
    {
        if (occurrence.PersonId is { } person) return person == standing.PersonId;
        return duty.Of(occurrence) is { Count: > 0 } people ? people.Any(p => p.UserId == standing.PersonId) : HoldsRole(occurrence, standing);
    }

    private static bool HoldsRole(ReminderOccurrence occurrence, Standing standing) => standing.Grants.Any(g => g.UnitId == occurrence.CenterId && g.Role == occurrence.Role);
}
