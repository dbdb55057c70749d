using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Bookings.Blackouts;

/// <summary>Enters a blackout or a special opening, and decides on every booking that it hits.</summary>
public sealed partial class BlackoutEditPage
{
    private readonly Loadable<IReadOnlyList<RoomListItem>> rooms = new();
    private readonly HitFlow flow = new();
    private BlackoutDraft draft = null!;
    private (Guid Center, bool Opening)? loaded;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    /// <summary>“opening” for a special opening.</summary>
    [SupplyParameterFromQuery(Name = "kind")]
    public string? KindText { get; set; }

    private bool Opening => KindText == "opening";

    private string Title => Opening ? "登记特别开放" : "登记停用";

    protected override Task OnParametersSetAsync()
    {
        if (loaded == (Workplace.CenterId, Opening) || !Workplace.Can(Permission.ManageRooms)) return Task.CompletedTask;
        loaded = (Workplace.CenterId, Opening);
        draft = new BlackoutDraft(Opening ? BlackoutKind.SpecialOpening : BlackoutKind.Closed, Workplace.CenterId, Clock.CenterToday());
        flow.Reset();
        return LoadAsync();
    }

    private Task LoadAsync() => rooms.LoadAsync(() => Rooms.ListAsync(Workplace.CenterId));

    private async Task SaveAsync()
    {
        var saved = await flow.SaveAsync(
            () => Blackouts.PreviewAsync(draft.Fill([])),
            async choices => await Blackouts.AddAsync(draft.Fill(choices)));
        if (saved) Navigation.NavigateTo(Workplace.Link("/app/blackouts"));
    }
}
