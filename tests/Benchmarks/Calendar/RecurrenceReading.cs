using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Benchmarks.Calendar;

/// <summary>Keeps the enumerator, which is a struct, in one place while an iterator reads it.</summary>
internal sealed class RecurrenceReading(RecurrenceEnumerator occurrences) : IDisposable
{
    private RecurrenceEnumerator occurrences = occurrences;

    public (DateTime Wall, DateTime Utc) Current => (occurrences.Current, occurrences.CurrentUtc);

    public bool MoveNext() => occurrences.MoveNext();

    public void Dispose() => occurrences.Dispose();
}
