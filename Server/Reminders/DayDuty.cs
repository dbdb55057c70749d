using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Server.Rosters;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Who is on duty on the days of occurrences that are for whoever is.</summary>
internal sealed class DayDuty(DutyPeople people)
{
    public static async Task<DayDuty> LoadAsync(AppDbContext db, IEnumerable<ReminderOccurrence> occurrences, CancellationToken cancel) =>
        new(await DutyPeople.LoadAsync(db, occurrences.Where(IsForDuty).Select(o => (o.CenterId, DateOnly.FromDateTime(o.DueAt))), cancel));

    /// <summary>Empty where it isn't for whoever is on duty, or nobody is.</summary>
    public IReadOnlyList<(Guid UserId, string Name)> Of(ReminderOccurrence occurrence) =>
        IsForDuty(occurrence) ? [.. people.On(occurrence.CenterId, DateOnly.FromDateTime(occurrence.DueAt))] : [];

    private static bool IsForDuty(ReminderOccurrence occurrence) => occurrence.ResponsibleKind == ResponsibleKind.Duty;
}
