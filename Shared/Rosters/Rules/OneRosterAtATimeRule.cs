using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Rules;

/// <summary>Nobody serves two rosters at the same time.</summary>
public static class OneRosterAtATimeRule
{
    public static Refusal? Check(DutyProposal proposal) => proposal.Elsewhere is { } roster
        ? Refusal.Conflict("duty.elsewhere", $"{proposal.Name}{proposal.Date:M月d日}同一时间在“{roster}”值班，请换个人。")
        : null;
}
