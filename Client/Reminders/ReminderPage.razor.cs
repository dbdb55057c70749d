using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders;

/// <summary>One thing that is due: what it is, what became of it, and how.</summary>
public sealed partial class ReminderPage
{
    private readonly Loadable<ReminderDetails> details = new();
    private AnswerFlow? answers;
    private Outcome? refused;
    private bool waiving;
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [Parameter]
    public Guid Id { get; set; }

    protected override Task OnParametersSetAsync()
    {
        answers ??= new AnswerFlow(Reminders, Toasts, LoadAsync, StateHasChanged);
        if (loaded == Id) return Task.CompletedTask;
        loaded = Id;
        details.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => details.LoadAsync(() => Reminders.GetAsync(Id));

    private async Task WaiveAsync(string reason)
    {
        var answer = await Reminders.WaiveAsync(new ReminderWaiverRequest { Ids = [Id], Reason = reason });
        refused = answer.Succeeded ? null : answer;
        if (answer.Succeeded)
        {
            waiving = false;
            Toasts.Done("已免办。");
        }

        await LoadAsync();
    }
}
