using PartyMassCenter.Shared.People;

namespace PartyMassCenter.Client.People;

/// <summary>A unit being added below another, or changed.</summary>
/// <param name="Parent">The unit above; null for a root, or where one doesn't reach.</param>
/// <param name="Unit">The unit to change; null when adding.</param>
public sealed record UnitDraft(UnitListItem? Parent, UnitListItem? Unit)
{
    /// <summary>What the form begins with: a new unit is usually one level below.</summary>
    public UnitRequest ToRequest() => Unit is { } unit
        ? new UnitRequest { ParentId = unit.ParentId, Name = unit.Name, Kind = unit.Kind, AreaCode = unit.AreaCode }
        : new UnitRequest
        {
            ParentId = Parent!.Id,
            Kind = Parent.Kind switch { UnitKind.County => UnitKind.Town, UnitKind.Town => UnitKind.Village, UnitKind.Village => UnitKind.Grid, var same => same },
        };
}
