using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>A date on which something is due, and why it is this one.</summary>
/// <param name="Date">When it is due; may move when a year's holiday notice is imported.</param>
/// <param name="Nominal">The date that the schedule names: with its rule it identifies the occurrence.</param>
/// <param name="Explanation">Such as “05-05 是劳动节假期，按“顺延”改为 05-06”; null where nothing is to be explained.</param>
/// <param name="Warning">What somebody should see to, such as a year whose notice isn't published; null otherwise.</param>
public sealed record DueDate(DateOnly Date, DateOnly Nominal, string? Explanation, string? Warning)
{
    /// <summary>Every day from the nominal date to the due one, in the order of looking; empty when it didn't move.</summary>
    public IReadOnlyList<WorkingDayStep> Steps { get; init; } = [];

    public bool Moved => Date != Nominal;
}
