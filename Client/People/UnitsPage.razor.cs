using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Centers;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.People;

/// <summary>The organisation tree as far as one administers it, and which of its units have a centre.</summary>
public sealed partial class UnitsPage
{
    private readonly Loadable<IReadOnlyList<UnitListItem>> units = new();
    private UnitDraft? draft;
    private CenterRequest? home;
    private Outcome? answer;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private Task LoadAsync() => units.LoadAsync(() => People.UnitsAsync());

    // A centre's id is its unit's.
    private bool HasCenter(Guid unitId) => Workplace.Me.Centers.Any(c => c.Id == unitId);

    private UnitListItem? Parent(UnitListItem unit) => units.Value.FirstOrDefault(u => u.Id == unit.ParentId);

    private void Open(UnitDraft asked) => (draft, home, answer) = (asked, null, null);

    private void OpenCenter(UnitListItem unit) =>
        (draft, home, answer) = (null, new CenterRequest { UnitId = unit.Id, DisplayName = $"{unit.Name}党群服务中心" }, null);

    private void Close() => (draft, home) = (null, null);

    private async Task SaveAsync(UnitRequest request)
    {
        answer = draft!.Unit is { } unit ? await People.ChangeUnitAsync(unit.Id, request) : await People.AddUnitAsync(request);
        if (!answer.Succeeded) return;
        Close();
        Toasts.Done("已保存。");
        await LoadAsync();
    }

    private async Task SaveCenterAsync()
    {
        answer = await Centers.AddAsync(home!);
        if (!answer.Succeeded) return;

        // The frame knows the centres from when it was opened; a fresh page shows the new one everywhere.
        Navigation.Refresh(forceReload: true);
    }
}
