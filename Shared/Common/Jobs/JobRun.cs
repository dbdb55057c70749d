namespace PartyMassCenter.Shared.Common.Jobs;

/// <summary>One run of a job.</summary>
/// <param name="Start">Wall clock of the centre.</param>
/// <param name="Failure">Why it failed; null when it succeeded.</param>
/// <param name="ByHand">Started by somebody rather than by its schedule.</param>
public sealed record JobRun(string Title, DateTime Start, TimeSpan Took, string? Failure, bool ByHand);
