namespace PartyMassCenter.Shared.Common.Jobs;

/// <summary>What the system does by itself, again and again: to look at and to steer. For the county's administrators; every change is in the audit.</summary>
public interface IJobService
{
    /// <summary>All jobs, what they did in the last day, and the processes that run them.</summary>
    Task<Outcome<JobBoard>> BoardAsync(CancellationToken cancel = default);

    /// <summary>Runs of the last thirty days, latest first.</summary>
    /// <param name="name">One job's, or null = all.</param>
    Task<Outcome<Paged<JobRun>>> RunsAsync(string? name, bool failedOnly, int skip, int take, CancellationToken cancel = default);

    /// <summary>Runs the job once as soon as a process is free; also while it is paused.</summary>
    Task<Outcome> RunNowAsync(string name, CancellationToken cancel = default);

    /// <summary>Stops the job from starting, in every process and over restarts, until it is resumed.</summary>
    Task<Outcome> PauseAsync(string name, string? reason, CancellationToken cancel = default);

    Task<Outcome> ResumeAsync(string name, CancellationToken cancel = default);
}
