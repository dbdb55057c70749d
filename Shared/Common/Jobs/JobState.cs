namespace PartyMassCenter.Shared.Common.Jobs;

/// <summary>How a job stands.</summary>
public enum JobState
{
    /// <summary>Waits for its next start.</summary>
    Waiting,

    /// <summary>Runs at this moment, in some process.</summary>
    Running,

    Paused,

    /// <summary>Its last run failed; it starts again at its next time.</summary>
    Failing,
}
