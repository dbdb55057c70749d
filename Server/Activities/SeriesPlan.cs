namespace PartyMassCenter.Server.Activities;

/// <summary>What a new rule makes of the activities of a series that are still to come.</summary>
/// <param name="Starts">When the series has those that stay or are gone, by their id.</param>
/// <param name="Gone">Those that somebody cancelled on a date of the new rule: the series keeps them, so that nobody plans that date again.</param>
/// <param name="Ended">Those for which the new rule has no date.</param>
/// <param name="Added">Dates for which there is no activity yet; those that an answer leaves out are marked.</param>
internal sealed record SeriesPlan(IReadOnlyDictionary<Guid, DateTime> Starts, IReadOnlyList<Activity> Gone, IReadOnlyList<Activity> Ended, IReadOnlyList<ActivityOccurrence> Added);
