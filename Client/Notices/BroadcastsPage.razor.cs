using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Client.Notices;

/// <summary>Notices to a whole unit, and the scripts for its loudspeaker.</summary>
public sealed partial class BroadcastsPage
{
    private const int PageSize = 10;

    private readonly Loadable<Paged<BroadcastScript>> scripts = new();
    private BroadcastRequest draft = new();
    private Outcome? answer;
    private int skip;
    private bool saving;

    protected override async Task ShowAsync()
    {
        (skip, answer) = (0, null);
        draft = new BroadcastRequest { UnitId = Unit };
        scripts.Clear();
        await LoadAsync();
    }

    private Task LoadAsync() => scripts.LoadAsync(() => Broadcasts.ListAsync(Unit, skip, PageSize));

    private Task SkipAsync(int next)
    {
        skip = next;
        return LoadAsync();
    }

    private async Task SendAsync()
    {
        if (saving) return;
        saving = true;
        try
        {
            var sent = await Broadcasts.SendAsync(draft);
            answer = sent;
            if (!sent.Succeeded) return;
            Toasts.Done($"已交给{sent.Value}个渠道发出，结果见“发送记录”。");
            draft = new BroadcastRequest { UnitId = Unit };

            // The script is laid out a moment after the notice was written.
            await Task.Delay(TimeSpan.FromSeconds(1));
            await LoadAsync();
        }
        finally
        {
            saving = false;
        }
    }

    private async Task ReadAsync(BroadcastScript script)
    {
        answer = await Broadcasts.MarkReadAsync(script.Id);
        if (answer.Succeeded) Toasts.Done("已记下播送时间。");
        await LoadAsync();
    }
}
