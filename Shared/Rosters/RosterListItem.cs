namespace PartyMassCenter.Shared.Rosters;

/// <summary>A roster in the list of a centre.</summary>
/// <param name="Starts">Wall clock of the centre.</param>
/// <param name="Ends">Wall clock; not after Starts = on the next day.</param>
/// <param name="PublishedUntil">Last date with a published duty; null where nothing is published.</param>
/// <param name="Uncovered">Posts that nobody holds on published days of the next 30 days.</param>
/// <param name="Unpublished">Duties from today on that differ from what is published.</param>
public sealed record RosterListItem(
    Guid Id, RosterKind Kind, string Name, IReadOnlyList<string> Posts, DutyWeekdays Weekdays, TimeOnly Starts, TimeOnly Ends, int Members, DateOnly? PublishedUntil, int Uncovered, int Unpublished, bool Archived);
