namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>A person's weighted duties, what was carried in included, against the fair share of it.</summary>
public sealed record PersonLoad(string PersonId, long Load, double FairShare);
