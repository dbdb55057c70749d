using System.Collections;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>
/// The occurrences of a rule, in order, as wall-clock times of unspecified kind; computed one by one while they are read. An occurrence in a
/// gap of the clocks is the shifted time.
/// </summary>
public readonly struct RecurrenceSet : IEnumerable<DateTime>
{
    private readonly RecurrenceRule rule;
    private readonly DateTime start;
    private readonly bool isDate;
    private readonly CalendarZone zone;
    private readonly DateTime? from;
    private readonly DateTime? before;

    internal RecurrenceSet(RecurrenceRule rule, DateTime start, bool isDate, CalendarZone zone, DateTime? from, DateTime? before) =>
        (this.rule, this.start, this.isDate, this.zone, this.from, this.before) = (rule, start, isDate, zone, from, before);

    public RecurrenceEnumerator GetEnumerator() => new(rule, start, isDate, zone, from, before);

    IEnumerator<DateTime> IEnumerable<DateTime>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
