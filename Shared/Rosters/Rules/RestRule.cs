using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rosters.Rules;

/// <summary>Between two duties of a person lie the roster's days of rest.</summary>
public static class RestRule
{
    public static Refusal? Check(DutyProposal proposal)
    {
        var close = proposal.Others.Where(d => d != proposal.Date && Math.Abs(d.DayNumber - proposal.Date.DayNumber) <= proposal.RestDays).Order().ToArray();
        return proposal.RestDays == 0 || close.Length == 0
            ? null
            : Refusal.Conflict("duty.rest", $"{proposal.Name}{close[0]:M月d日}也值班，两次值班之间至少要休息{proposal.RestDays}天，请换个人或换个日期。");
    }
}
