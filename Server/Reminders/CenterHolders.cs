using Microsoft.EntityFrameworkCore;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Who holds which role in a centre's unit and in the units above it.</summary>
internal sealed class CenterHolders
{
    private readonly Guid centerId;
    private readonly IReadOnlyList<RoleHolder> holders;

    private CenterHolders(Guid centerId, IReadOnlyList<RoleHolder> holders) => (this.centerId, this.holders) = (centerId, holders);

    public static async Task<CenterHolders> LoadAsync(AppDbContext db, Guid centerId, CancellationToken cancel)
    {
        var path = await db.Units.Where(u => u.Id == centerId).Select(u => u.Path).FirstAsync(cancel);
        return new CenterHolders(centerId, await (
            from g in db.RoleGrants
            join u in db.Units on g.UnitId equals u.Id
            join p in db.Users on g.PersonId equals p.Id
            where !p.Disabled && path.StartsWith(u.Path)
            orderby u.Path.Length descending
            select new RoleHolder(p.Id, p.Name, g.Role, u.Id, u.Name, u.Kind)).ToListAsync(cancel));
    }

    /// <summary>Whose an occurrence is. Where nobody is on duty or holds the role, or the person is gone, those who run the centre: nothing falls into a gap.</summary>
    public IReadOnlyList<RoleHolder> Responsible(ReminderOccurrence occurrence, DayDuty duty)
    {
        if (occurrence.PersonId is null && duty.Of(occurrence) is { Count: > 0 } people && Once(h => people.Any(p => p.UserId == h.PersonId)) is { Count: > 0 } onDuty) return onDuty;
        var own = occurrence.PersonId is { } person ? Once(h => h.PersonId == person) : Once(h => h.UnitId == centerId && h.Role == occurrence.Role);
        return own.Count > 0 ? own : Nearest(h => RolePermissions.Grants(h.Role, Permission.ManageReminders));
    }

    /// <summary>Who is told by a step of the ladder: the role in the nearest unit of its kind; where nobody holds it, whoever runs reminders nearest above the centre.</summary>
    public IReadOnlyList<RoleHolder> At(EscalationStep step)
    {
        var named = Nearest(h => h.Level == step.Level && h.Role == step.Role);
        return named.Count > 0 ? named : Nearest(h => h.UnitId != centerId && RolePermissions.Grants(h.Role, Permission.ManageReminders));
    }

    private IReadOnlyList<RoleHolder> Nearest(Func<RoleHolder, bool> which) =>
        holders.FirstOrDefault(which) is { } first ? Once(h => which(h) && h.UnitId == first.UnitId) : [];

    private IReadOnlyList<RoleHolder> Once(Func<RoleHolder, bool> which) => [.. holders.Where(which).DistinctBy(h => h.PersonId)];
}
