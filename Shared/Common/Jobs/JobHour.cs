namespace PartyMassCenter.Shared.Common.Jobs;

/// <summary>What all jobs did in one hour.</summary>
/// <param name="Hour">Its start, wall clock of the centre.</param>
public sealed record JobHour(DateTime Hour, int Runs, int Failed);
