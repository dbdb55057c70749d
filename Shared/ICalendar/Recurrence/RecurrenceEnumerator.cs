using System.Collections;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>Reads the occurrences of a rule one by one, without allocating.</summary>
public struct RecurrenceEnumerator : IEnumerator<DateTime>
{
    internal RecurrenceEnumerator(RecurrenceRule rule, DateTime start, bool isDate, CalendarZone zone, DateTime? from, DateTime? before)
    {
    }

    /// <summary>Wall clock of the zone, of unspecified kind.</summary>
    public readonly DateTime Current => default;

    /// <summary>The same occurrence as a UTC instant.</summary>
    public readonly DateTime CurrentUtc => default;

    readonly object IEnumerator.Current => Current;

    public bool MoveNext() => false;

    public readonly void Reset() => throw new NotSupportedException();

    public readonly void Dispose()
    {
    }
}
