namespace PartyMassCenter.Shared.Rosters.Public;

/// <summary>A roster on the wall.</summary>
/// <param name="Starts">Wall clock of the centre.</param>
/// <param name="Ends">Wall clock; not after Starts = on the next day.</param>
/// <param name="Days">Dates with duty, by date.</param>
public sealed record PublicRoster(Guid Id, RosterKind Kind, string Name, IReadOnlyList<string> Posts, DutyWeekdays Weekdays, TimeOnly Starts, TimeOnly Ends, IReadOnlyList<PublicDutyDay> Days);
