using PartyMassCenter.Shared.Activities.Months;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities;

/// <summary>What stands against one occurrence of a planned activity.</summary>
/// <param name="Date">The date as the series has it: answers go by it.</param>
/// <param name="Explanation">How the date came about, such as “国庆节放假，顺延到10月8日”; null when there is nothing to say.</param>
/// <param name="Refusals">Why it can't be as it is: a room that is taken, closed or too small.</param>
/// <param name="Warnings">What to think about; it could be all the same.</param>
/// <param name="NeedsApproval">Whether a room must be agreed to first.</param>
public sealed record OccurrenceCheck(
    DateOnly Date, DateTime Start, DateTime End, string? Explanation, IReadOnlyList<Refusal> Refusals, IReadOnlyList<PlanWarning> Warnings, bool NeedsApproval)
{
    /// <summary>Whether there is no activity yet: a new rule adds it.</summary>
    public bool Added { get; init; }

    /// <summary>Whether it is cancelled, since a new rule has no date for it.</summary>
    public bool Ends { get; init; }
}
