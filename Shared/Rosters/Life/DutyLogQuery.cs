namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>What to look for in a centre's duty log; null = no matter which.</summary>
/// <param name="Text">Part of the text.</param>
/// <param name="OnlyHandover">Only what the next person must know.</param>
/// <param name="Take">At most 100.</param>
public sealed record DutyLogQuery(
    Guid CenterId, Guid? RosterId = null, string? Text = null, DateOnly? From = null, DateOnly? Until = null, DutyLogKind? Kind = null, bool OnlyHandover = false, int Skip = 0, int Take = 50);
