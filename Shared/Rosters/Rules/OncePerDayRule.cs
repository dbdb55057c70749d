using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Rules;

/// <summary>Nobody holds two posts of a roster on one date.</summary>
public static class OncePerDayRule
{
    public static Refusal? Check(DutyProposal proposal) => proposal.Others.Contains(proposal.Date)
        ? Refusal.Conflict("duty.twice", $"{proposal.Name}{proposal.Date:M月d日}已经有班，同一天不能排两次，请换个人。")
        : null;
}
