using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities.Registrations;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Activities.Registrations;

/// <summary>A tap shows at once and says that it is being saved; where it is refused, it goes back and says why.</summary>
public sealed partial class RegistrationsCard
{
    private readonly Loadable<RegistrationList> list = new();
    private readonly Dictionary<Guid, int?> pending = [];
    private readonly Dictionary<Guid, string> phones = [];
    private RegistrationListItem? cancelling;
    private Outcome? answer;
    private bool adding;

    [Parameter, EditorRequired]
    public required Guid ActivityId { get; set; }

    /// <summary>Whether a guardian must agree.</summary>
    [Parameter]
    public bool Children { get; set; }

    [Parameter]
    public bool MayReveal { get; set; }

    /// <summary>Whether somebody can still be registered.</summary>
    [Parameter]
    public bool TakesNew { get; set; }

    /// <summary>What tells that it has changed.</summary>
    [Parameter, EditorRequired]
    public required string Topic { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private Task LoadAsync() => list.LoadAsync(() => Registrations.ListAsync(ActivityId));

    private async Task CheckInAsync(RegistrationListItem item, int? people)
    {
        if (!pending.TryAdd(item.Id, people)) return;
        await DoAsync(() => Registrations.CheckInAsync(item.Id, people));
        pending.Remove(item.Id);
    }

    private async Task<bool> CountAsync((int Villagers, int Visitors) came)
    {
        await DoAsync(() => Registrations.CountWalkInsAsync(ActivityId, came.Villagers, came.Visitors));
        StateHasChanged();
        return answer is { Succeeded: true };
    }

    private async Task CancelAsync(Guid id)
    {
        cancelling = null;
        await DoAsync(() => Registrations.CancelAsync(id));
    }

    private async Task RevealAsync(Guid id)
    {
        var revealed = await Registrations.RevealPhoneAsync(id);
        if (revealed.Succeeded) phones[id] = revealed.Value;
        else answer = revealed;
    }

    private async Task AddedAsync()
    {
        adding = false;
        await LoadAsync();
    }

    private async Task DoAsync(Func<Task<Outcome>> act)
    {
        try
        {
            answer = await act();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Toasts.Broken(failure);
            answer = Refusal.Invalid("page.no-answer", "系统没有回应，刚才的操作可能没有保存，请看名单核对后再试。");
        }

        await LoadAsync();
    }
}
