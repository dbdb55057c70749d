using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings.Approvals;

/// <summary>Who agrees in one's place while one is away, and in whose place one agrees.</summary>
public sealed partial class DelegationsPage
{
    private readonly Loadable<IReadOnlyList<DelegationListItem>> delegations = new();
    private IReadOnlyList<DelegateChoice> choices = [];
    private DelegationRequest request = new();
    private Outcome? refused;
    private bool busy;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override async Task OnInitializedAsync()
    {
        request = Fresh();
        await LoadAsync();
        var found = await Approvals.ChoicesAsync();
        if (found.Succeeded) choices = found.Value;
    }

    private DelegationRequest Fresh() => new() { FromDay = Clock.CenterToday(), ToDay = Clock.CenterToday().AddDays(6) };

    private Task LoadAsync() => delegations.LoadAsync(() => Approvals.DelegationsAsync());

    private async Task SubmitAsync()
    {
        busy = true;
        try
        {
            var answer = await Approvals.DelegateAsync(request);
            refused = answer.Succeeded ? null : answer;
            if (!answer.Succeeded) return;
            Toasts.Done("已委托，已通知对方。");
            request = Fresh();
            await LoadAsync();
        }
        finally
        {
            busy = false;
        }
    }

    private async Task EndAsync(DelegationListItem item)
    {
        var answer = await Approvals.EndDelegationAsync(item.Id);
        refused = answer.Succeeded ? null : answer;
        if (answer.Succeeded) Toasts.Done($"已取消请{item.ToName}代批的委托。");
        await LoadAsync();
    }
}
