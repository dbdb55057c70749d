namespace PartyMassCenter.Shared.Common.Jobs;

/// <summary>The jobs at one moment.</summary>
/// <param name="Hours">The last 24 hours, oldest first, none left out.</param>
public sealed record JobBoard(IReadOnlyList<JobListItem> Jobs, IReadOnlyList<JobHour> Hours, IReadOnlyList<JobNode> Nodes);
