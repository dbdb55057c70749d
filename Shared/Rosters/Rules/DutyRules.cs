using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Rules;

/// <summary>All rules for who may take a duty, by hand or in a swap.</summary>
public static class DutyRules
{
    /// <summary>Every reason against it; empty when there is none.</summary>
    public static IReadOnlyList<Refusal> Check(DutyProposal proposal) =>
        [.. new[] { PresenceRule.Check(proposal), OncePerDayRule.Check(proposal), OneRosterAtATimeRule.Check(proposal), RestRule.Check(proposal) }.OfType<Refusal>()];
}
