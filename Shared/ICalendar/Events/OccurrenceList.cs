namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>Occurrences by start.</summary>
/// <param name="IsCut">There are more than were asked for.</param>
public sealed record OccurrenceList(IReadOnlyList<EventOccurrence> Occurrences, bool IsCut);
