namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>Who is on duty in a centre today, by start.</summary>
/// <param name="Now">Wall clock of the centre.</param>
public sealed record DutyBoard(DateTime Now, IReadOnlyList<DutyListItem> Duties)
{
    /// <summary>The 外出告知 board.</summary>
    public IReadOnlyList<DutyListItem> Out => [.. Duties.Where(d => d.State == DutyState.Out)];
}
