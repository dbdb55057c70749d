namespace PartyMassCenter.Shared.Common.Jobs;

/// <summary>One job and how it goes.</summary>
/// <param name="Title">What it does, in Chinese.</param>
/// <param name="LastStart">Wall clock of the centre; null = never yet.</param>
/// <param name="NextStart">Wall clock; null while paused.</param>
/// <param name="FailuresInARow">Runs failed since the last success.</param>
/// <param name="LastFailure">What the last failed run said, if any failed.</param>
/// <param name="PausedFor">Who paused it and why, while it is paused.</param>
public sealed record JobListItem(
    string Name,
    string Title,
    TimeSpan Every,
    JobState State,
    DateTime? LastStart,
    TimeSpan? LastTook,
    DateTime? NextStart,
    long Runs,
    int FailuresInARow,
    string? LastFailure,
    string? PausedFor);
