namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>One person on duty on one date.</summary>
public sealed record PlanDuty(DateOnly Date, string PersonId);
