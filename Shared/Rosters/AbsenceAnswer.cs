namespace PartyMassCenter.Shared.Rosters;

/// <summary>Leave that was entered, and the published duties that it hits: these need cover.</summary>
public sealed record AbsenceAnswer(Guid Id, IReadOnlyList<DutyDate> Hit);
