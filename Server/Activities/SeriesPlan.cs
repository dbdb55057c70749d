using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>What a new rule makes of the activities of a series that are still to come.</summary>
/// <param name="Starts">When the series has those that stay or are gone, by their id.</param>
/// <param name="Gone">Those on dates of the new rule that somebody cancelled, or that are over: the series keeps them, so that nobody plans the date again.</param>
/// <param name="Ended">Those for which the new rule has no date.</param>
/// <param name="Added">Dates for which there is no activity yet; those that an answer leaves out are marked.</param>
/// <param name="Template">What the activities are from now on, at the time of the first one as the rule names it.</param>
internal sealed record SeriesPlan(
    IReadOnlyDictionary<Guid, DateTime> Starts, IReadOnlyList<Activity> Gone, IReadOnlyList<Activity> Ended, IReadOnlyList<ActivityOccurrence> Added, ActivityRequest Template);
