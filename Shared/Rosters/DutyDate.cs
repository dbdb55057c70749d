namespace PartyMassCenter.Shared.Rosters;

/// <summary>One post on one date.</summary>
/// <param name="Post">From 0.</param>
public sealed record DutyDate(DateOnly Date, int Post, string PostName);
