using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;

namespace PartyMassCenter.Client.Notices;

/// <summary>A page about one unit's notices: the unit in the address, or the chosen centre's; shown anew when it changes.</summary>
public abstract class UnitNoticesPage : ComponentBase
{
    private Guid shown;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    [SupplyParameterFromQuery(Name = "unit")]
    public Guid? Asked { get; set; }

    protected Guid Unit => Asked ?? Workplace.CenterId;

    protected override Task OnParametersSetAsync()
    {
        if (shown == Unit || Unit == Guid.Empty) return Task.CompletedTask;
        shown = Unit;
        return ShowAsync();
    }

    /// <summary>Forgets what was shown of another unit, and loads.</summary>
    protected abstract Task ShowAsync();
}
