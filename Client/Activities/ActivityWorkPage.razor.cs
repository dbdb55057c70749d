using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Activities;

/// <summary>One activity for those who run it: what it is, who comes, what became of it, and what happened to it.</summary>
public sealed partial class ActivityWorkPage
{
    private readonly Loadable<ActivityDetails> activity = new();
    private Outcome? answer;
    private SeriesScope scope = SeriesScope.This;
    private bool asking;
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [Inject]
    public required TimeProvider Clock { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Id) return Task.CompletedTask;
        activity.Clear();
        (loaded, asking, answer) = (Id, false, null);
        return LoadAsync();
    }

    private Task LoadAsync() => activity.LoadAsync(() => Activities.GetAsync(Id));

    private void Ask() => (asking, answer, scope) = (true, null, SeriesScope.This);

    private async Task CancelAsync(string reason)
    {
        answer = await Activities.CancelAsync(Id, reason, scope);
        if (answer.Succeeded)
        {
            asking = false;
            Toasts.Done("活动已取消，功能室已让出。");
        }

        await LoadAsync();
    }
}
