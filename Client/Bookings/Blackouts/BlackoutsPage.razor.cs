using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.Bookings.Blackouts;

/// <summary>Blackouts and special openings of a centre, and ending them.</summary>
public sealed partial class BlackoutsPage
{
    private readonly Loadable<IReadOnlyList<BlackoutListItem>> items = new();
    private HitFlow flow = new();
    private BlackoutListItem? ending;
    private bool past;
    private Guid loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnParametersSetAsync()
    {
        if (loaded == Workplace.CenterId || !Workplace.Can(Permission.ManageRooms)) return Task.CompletedTask;
        (loaded, ending) = (Workplace.CenterId, null);
        items.Clear();
        return LoadAsync();
    }

    private Task LoadAsync() => items.LoadAsync(() => Blackouts.ListAsync(Workplace.CenterId, past));

    private Task TogglePastAsync()
    {
        past = !past;
        return LoadAsync();
    }

    private void Ask(BlackoutListItem item) => (ending, flow) = (item, new HitFlow());

    private async Task EndAsync()
    {
        if (ending is not { } item) return;
        var done = await flow.SaveAsync(
            () => Blackouts.PreviewEndAsync(item.Plan.Id),
            choices => Blackouts.EndAsync(item.Plan.Id, new BlackoutEndRequest { Version = item.Version, Choices = [.. choices] }));
        if (!done) return;
        ending = null;
        Toasts.Done($"已结束：{item.Plan.Reason}。");
        await LoadAsync();
    }
}
