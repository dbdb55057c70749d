using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters;

/// <summary>What a change by hand does, or would do.</summary>
/// <param name="Refusals">Why it can't be done; empty where it can.</param>
/// <param name="Before">Largest deviation from the fair share before, in days; with equal totals the spread of loads.</param>
/// <param name="After">The same after it.</param>
/// <param name="Sentence">“最大偏差 0.8 → 1.2 天”, and what is worth knowing, such as a wish that is not met.</param>
public sealed record SheetEffect(IReadOnlyList<Refusal> Refusals, double Before, double After, string Sentence)
{
    public bool Allowed => Refusals.Count == 0;
}
