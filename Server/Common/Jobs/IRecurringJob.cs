namespace PartyMassCenter.Server.Common.Jobs;

/// <summary>Work that is done again and again. One run at a time; each run gets services of its own and acts for the system.</summary>
public interface IRecurringJob
{
    /// <summary>What it does, in Chinese, for the operator's page.</summary>
    static abstract string Title { get; }

    Task RunAsync(CancellationToken cancel);
}
