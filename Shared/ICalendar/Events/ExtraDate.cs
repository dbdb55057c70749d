using PartyMassCenter.Shared.ICalendar.Reading;

namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>One RDATE.</summary>
/// <param name="Start">Wall clock of the event's zone.</param>
/// <param name="Length">Its own, where it is a PERIOD.</param>
internal readonly record struct ExtraDate(DateTime Start, CalendarDuration? Length);
