namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>One occurrence of an event or series; half-open.</summary>
/// <param name="Event">What describes it: the series, or the change to this occurrence.</param>
/// <param name="Start">Wall clock of the event's zone.</param>
/// <param name="End">Wall clock of the event's zone; the day after the last one for an all-day event.</param>
/// <param name="RecurrenceUtc">Original start (UTC) within its series, which names it for ever; null for a single event.</param>
public readonly record struct EventOccurrence(SeriesEvent Event, DateTime Start, DateTime End, DateTime StartUtc, DateTime EndUtc, DateTime? RecurrenceUtc)
{
    /// <summary>Does it take place within a half-open window? One without length does at its start.</summary>
    public bool IsWithin(DateTime? fromUtc, DateTime? beforeUtc) =>
        (fromUtc is null || EndUtc > fromUtc || StartUtc >= fromUtc) && (beforeUtc is null || StartUtc < beforeUtc);
}
