namespace PartyMassCenter.Server.Notices.Deliveries;

/// <summary>One round of delivery: lay out new notices, gather due digests, start the channels that have something due.</summary>
public sealed class NoticeDispatch(NoticeRouter router, DigestGatherer digests, ChannelRuns runs, QueueFigures figures)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        await router.RouteAsync(() => runs.StartDueAsync(cancel), cancel);
        await digests.GatherAsync(cancel);
        await runs.StartDueAsync(cancel);
        await figures.MeasureAsync(cancel);
    }
}
