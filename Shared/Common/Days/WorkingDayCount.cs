namespace PartyMassCenter.Shared.Common.Days;

/// <summary>A due date that can explain itself.</summary>
/// <param name="Due">The last day counted.</param>
/// <param name="Steps">Every day from the one after the start to the due date, counted or skipped, with the reason.</param>
/// <param name="Warning">A Chinese sentence when the count reaches a year without a notice: it may change; null otherwise.</param>
public sealed record WorkingDayCount(DateOnly Due, IReadOnlyList<WorkingDayStep> Steps, string? Warning)
{
    public IEnumerable<WorkingDayStep> Counted => Steps.Where(s => s.Number is not null);

    public IEnumerable<WorkingDayStep> Skipped => Steps.Where(s => s.Number is null);
}
