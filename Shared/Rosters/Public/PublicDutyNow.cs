using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Shared.Rosters.Public;

/// <summary>Somebody's duty of today; of an errand only that the person is out.</summary>
/// <param name="Starts">Wall clock of the centre.</param>
/// <param name="Ends">Wall clock of the centre.</param>
/// <param name="BackBy">When the person means to be back.</param>
public sealed record PublicDutyNow(string Roster, DateTime Starts, DateTime Ends, PublicDuty Duty, DutyState State, TimeOnly? BackBy);
