namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>How a roster's year has gone up to today.</summary>
public sealed record DutyStatistics(Guid RosterId, string Roster, int Year, IReadOnlyList<MemberStatistics> Members);
