namespace PartyMassCenter.Shared.Rosters.Public;

/// <summary>Who is there today, for everybody and for the display in the lobby.</summary>
/// <param name="Now">Wall clock of the centre.</param>
public sealed record PublicDutyToday(Guid CenterId, string Center, DateTime Now, IReadOnlyList<PublicDutyNow> Duties);
