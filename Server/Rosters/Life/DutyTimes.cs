using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Server.Rosters.Life;

/// <summary>When a duty can be checked in to.</summary>
internal static class DutyTimes
{
    /// <summary>Why it can't be now; null where it can.</summary>
    public static Refusal? RefuseCheckIn(Roster roster, Assignment duty, DateTime now)
    {
        var opens = roster.StartOn(duty.Date).AddMinutes(-roster.CheckInOpensMinutes);
        if (now < opens) return Refusal.Conflict("duty.early", $"还没到签到时间，{ChineseDates.Moment(opens)}起可以签到。");
        return now >= roster.EndOn(duty.Date) ? Refusal.Conflict("duty.over", "这个班已经结束，不能再签到。如需更正，请写进值班记录本。") : null;
    }
}
