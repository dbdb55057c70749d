namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>What is counted of a person's duties, in days. The counters nest: weekends and holidays make the days off, which with working days make all.</summary>
public enum DutyCounter
{
    Working,
    Weekend,
    Holiday,
    DaysOff,
    All,
}
