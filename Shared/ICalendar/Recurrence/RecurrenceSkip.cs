namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>SKIP (RFC 7529): what becomes of a day or month that a period doesn't have.</summary>
public enum RecurrenceSkip
{
    /// <summary>It is left out.</summary>
    Omit = 0,

    /// <summary>The day or month before is taken.</summary>
    Backward = 1,

    /// <summary>The day or month after is taken.</summary>
    Forward = 2,
}
