using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Client.Notices;

/// <summary>A unit's channels: add, change, try, pause, remove.</summary>
public sealed partial class ChannelsPage
{
    private readonly Loadable<IReadOnlyList<ChannelDetails>> channels = new();
    private ChannelRequest draft = new();
    private ChannelDetails? changing;
    private ChannelDetails? removing;
    private Outcome? answer;
    private Guid? testing;
    private bool saving;

    protected override async Task ShowAsync()
    {
        channels.Clear();
        Begin(null);
        await LoadAsync();
    }

    private Task LoadAsync() => channels.LoadAsync(() => Channels.ListAsync(Unit));

    private void Begin(ChannelDetails? channel)
    {
        (answer, changing) = (null, channel);
        draft = channel is null
            ? new ChannelRequest { UnitId = Unit }
            : new ChannelRequest
            {
                UnitId = channel.UnitId,
                Kind = channel.Kind,
                Name = channel.Name,
                Host = channel.Host,
                Port = channel.Port == 0 ? 587 : channel.Port,
                UserName = channel.UserName,
                Sender = channel.Sender,
                ForBelow = channel.ForBelow,
                PerMinute = channel.PerMinute,
                Kinds = [.. channel.Kinds],
                Version = channel.Version,
            };
    }

    private async Task SaveAsync()
    {
        if (saving) return;
        saving = true;
        try
        {
            answer = changing is { } channel ? await Channels.ChangeAsync(channel.Id, draft) : await Channels.AddAsync(draft);
            if (!answer.Succeeded) return;
            Toasts.Done(changing is null ? "已添加，先点“测试”试发一条。" : "已保存。");
            Begin(null);
            await LoadAsync();
        }
        finally
        {
            saving = false;
        }
    }

    private async Task TestAsync(ChannelDetails channel)
    {
        if (testing is not null) return;
        testing = channel.Id;
        try
        {
            var test = await Channels.SendTestAsync(channel.Id);
            if (!test.Succeeded) answer = test;
            else if (test.Value.Sent) Toasts.Done(test.Value.Text);
            await LoadAsync();
        }
        finally
        {
            testing = null;
        }
    }

    private async Task PauseAsync(ChannelDetails channel)
    {
        answer = await Channels.SetPausedAsync(channel.Id, !channel.Paused);
        if (answer.Succeeded) Toasts.Done(channel.Paused ? "已恢复发送。" : "已暂停，消息会等着，不会丢。");
        await LoadAsync();
    }

    private async Task RemoveAsync(ChannelDetails channel)
    {
        removing = null;
        answer = await Channels.RemoveAsync(channel.Id);
        if (answer.Succeeded) Toasts.Done("已删除。");
        if (changing?.Id == channel.Id) Begin(null);
        await LoadAsync();
    }
}
