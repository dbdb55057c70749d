using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Rules;

/// <summary>Nobody serves while on leave, on a fixed day off, or before joining or after leaving.</summary>
public static class PresenceRule
{
    public static Refusal? Check(DutyProposal proposal) => proposal.Away is { } why
        ? Refusal.Conflict("duty.away", $"{proposal.Name}{proposal.Date:M月d日}{why}，请换个人或换个日期。")
        : null;
}
