using PartyMassCenter.Server.Common.Jobs;
using PartyMassCenter.Server.Notices.Deliveries;

namespace PartyMassCenter.Server.Notices;

/// <summary>Brings what waits in the outbox to inboxes and channels. Only wakes those who do it: see <see cref="NoticeDispatch"/>.</summary>
public sealed class DeliverNoticesJob(NoticeDispatch dispatch) : IRecurringJob
{
    public static string Title => "送达消息";

    public Task RunAsync(CancellationToken cancel) => dispatch.RunAsync(cancel);
}
