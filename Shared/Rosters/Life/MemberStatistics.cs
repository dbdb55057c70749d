namespace PartyMassCenter.Shared.Rosters.Life;

/// <summary>A member's published duties of a year; past ones are those whose start is over.</summary>
/// <param name="Planned">Of the whole year, in days.</param>
/// <param name="Past">Of these, over or begun.</param>
/// <param name="CheckedIn">Of the past ones, with a check-in.</param>
/// <param name="Missing">Of the past ones, nobody came in time.</param>
/// <param name="TookOver">Taken over from others.</param>
/// <param name="GaveAway">Given to others.</param>
public sealed record MemberStatistics(
    Guid MemberId, string Name, string? Title, int Planned, int Working, int Weekend, int Holiday, int Past, int CheckedIn, int Missing, int TookOver, int GaveAway)
{
    /// <summary>Check-ins of the past duties, 0 to 1; null before the first.</summary>
    public double? CheckInRate => Past == 0 ? null : (double)CheckedIn / Past;
}
