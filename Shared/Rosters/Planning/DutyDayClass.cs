namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>What sort of day a duty falls on: a working day (工作日), a weekend (周末) or a holiday (节假日).</summary>
public enum DutyDayClass
{
    Working,
    Weekend,
    Holiday,
}
