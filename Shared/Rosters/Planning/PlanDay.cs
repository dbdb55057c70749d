namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>A day that needs people on duty.</summary>
/// <param name="Date">The centre's date; of two entries for one date, the larger need and the higher class count.</param>
/// <param name="Class">What sort of day it is.</param>
/// <param name="Need">Posts, each held by another person; 0 or less for none.</param>
public sealed record PlanDay(DateOnly Date, DutyDayClass Class, int Need);
