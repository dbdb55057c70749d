namespace PartyMassCenter.TestKit.Rosters;

/// <summary>What the solver says of a model.</summary>
public sealed record SolvedModel(string Name, string Status, double Objective, double Milliseconds);
