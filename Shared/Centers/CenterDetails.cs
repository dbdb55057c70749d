namespace PartyMassCenter.Shared.Centers;

/// <summary>One Party-mass service centre (党群服务中心).</summary>
/// <param name="UnitId">The unit of the organisation tree that runs it.</param>
/// <param name="DisplayName">What stands over its door; a setting, since the institution goes by seven names.</param>
public sealed record CenterDetails(
    Guid Id,
    Guid UnitId,
    string DisplayName,
    string VillageName,
    string TownName,
    string? Address,
    string? DutyPhone,
    string? Introduction);
