using PartyMassCenter.Server.Common.Jobs;

namespace PartyMassCenter.Server.Tests.Common.Jobs;

/// <summary>A job that never succeeds.</summary>
public sealed class FailingJob : IRecurringJob
{
    public const string Reason = "水管爆了";

    public static string Title => "总是失败的任务";

    public Task RunAsync(CancellationToken cancel) => throw new InvalidOperationException(Reason);
}
