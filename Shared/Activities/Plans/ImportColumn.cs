namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>A column of what is imported.</summary>
/// <param name="Header">Its heading, or “第1列” where there is none.</param>
/// <param name="Example">The first thing in it.</param>
public sealed record ImportColumn(string Header, string? Example, PlanField Field);
