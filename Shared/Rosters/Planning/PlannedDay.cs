namespace PartyMassCenter.Shared.Rosters.Planning;

/// <summary>Who serves on a date.</summary>
public sealed record PlannedDay(DateOnly Date, IReadOnlyList<string> PersonIds);
