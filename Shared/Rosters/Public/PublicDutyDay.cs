using PartyMassCenter.Shared.Rosters.Planning;

namespace PartyMassCenter.Shared.Rosters.Public;

/// <summary>Who is on duty on a date.</summary>
/// <param name="Festival">The festival whose break it belongs to.</param>
/// <param name="Duties">One for each post.</param>
public sealed record PublicDutyDay(DateOnly Date, DutyDayClass Class, string? Festival, IReadOnlyList<PublicDuty> Duties);
