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

    public static ReminderListItem Item(ReminderRow row, Standing standing)
    {
        var (o, rule) = (row.Occurrence, row.Rule);
        return new ReminderListItem(
            o.Id, o.RuleId, o.CenterId, row.Center, o.Title, rule.Description, rule.SubjectKind, o.Subject, o.DueAt, o.LateAt, o.Status, o.Proof,
            ReminderWords.Responsible(o.ResponsibleKind, row.Person, o.Role), o.ClosedByName, o.ClosedUtc is { } closed ? CenterClock.ToWallClock(closed) : null,
            o.PhotoFile is not null, o.IsOpen && MayAnswer(o, standing, row.UnitPath), ReminderProgress.OpensAt(o.DueAt, rule.LeadMinutes));
    }

    /// <summary>Whose it is, and who runs the reminders of the centre.</summary>
    public static bool MayAnswer(ReminderOccurrence occurrence, Standing standing, string unitPath) =>
        standing.May(Permission.ManageReminders, unitPath) || (standing.May(Permission.ViewReminders, unitPath) && IsOf(occurrence, standing));

    public static bool IsOf(ReminderOccurrence occurrence, Standing standing) => occurrence.PersonId is { } person
        ? person == standing.PersonId
        : standing.Grants.Any(g => g.UnitId == occurrence.CenterId && g.Role == occurrence.Role);
}
