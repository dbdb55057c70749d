namespace PartyMassCenter.Shared.Rosters.Public;

/// <summary>The published rosters of a month, for everybody.</summary>
/// <param name="Center">The centre's displayed name.</param>
public sealed record PublicDutyMonth(Guid CenterId, string Center, int Year, int Month, IReadOnlyList<PublicRoster> Rosters);
