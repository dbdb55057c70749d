using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Client.Notices;

/// <summary>What became of notices: queues, failures with their reasons, sending again.</summary>
public sealed partial class DeliveriesPage
{
    private const int PageSize = 20;

    private readonly Loadable<IReadOnlyList<ChannelQueue>> queues = new();
    private readonly Loadable<IReadOnlyList<DeliveryHour>> hours = new();
    private readonly Loadable<Paged<DeliveryListItem>> rows = new();
    private DeliveryState? state;
    private ChannelKind? channel;
    private DeliveryDetails? opened;
    private int skip;

    protected override async Task ShowAsync()
    {
        skip = 0;
        queues.Clear();
        hours.Clear();
        rows.Clear();
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        await queues.LoadAsync(() => Deliveries.QueuesAsync(Unit));
        await hours.LoadAsync(() => Deliveries.HoursAsync(Unit));
        await LoadRowsAsync();
    }

    private Task LoadRowsAsync() => rows.LoadAsync(() => Deliveries.ListAsync(new DeliveryQuery(Unit, state, channel, skip, PageSize)));

    private Task FilterAsync()
    {
        skip = 0;
        return LoadRowsAsync();
    }

    private Task SkipAsync(int next)
    {
        skip = next;
        return LoadRowsAsync();
    }

    private async Task RetryAsync(DeliveryListItem item) => await TellAsync(await Deliveries.RetryAsync(item.Id), $"编号{item.Number}已重新排队，马上再发。");

    private async Task RetryAllAsync(ChannelQueue queue)
    {
        var done = await Deliveries.RetryAllAsync(Unit, queue.ChannelId);
        await TellAsync(done, done.Succeeded ? $"{done.Value}条已重新排队。" : "");
    }

    private async Task PauseAsync(ChannelQueue queue) =>
        await TellAsync(await Channels.SetPausedAsync(queue.ChannelId, !queue.Paused), queue.Paused ? "已恢复发送。" : "已暂停，消息会等着，不会丢。");

    private async Task OpenAsync(DeliveryListItem item)
    {
        var details = await Deliveries.GetAsync(item.Id);
        if (details.Succeeded) opened = details.Value;
        else Toasts.Warn(details.Message);
    }

    private async Task CloseAsync(bool sent)
    {
        opened = null;
        if (!sent) return;
        Toasts.Done("已改正并重新排队。");
        await LoadAsync();
    }

    private async Task TellAsync(Outcome outcome, string done)
    {
        if (outcome.Succeeded) Toasts.Done(done);
        else Toasts.Warn(outcome.Message);
        await LoadAsync();
    }
}
