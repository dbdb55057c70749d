namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>A time zone (时区): turns wall-clock times into UTC instants and back. Safe for use by many threads.</summary>
public abstract class CalendarZone
{
    /// <summary>UTC itself.</summary>
    public static CalendarZone Utc { get; } = new FixedZone("UTC");

    /// <summary>No zone (浮动时间): the wall clock of whoever looks at it; its instants are the wall clock itself.</summary>
    public static CalendarZone Floating { get; } = new FixedZone("");

    /// <summary>As it is written in TZID; empty for floating time.</summary>
    public abstract string Id { get; }

    /// <summary>True where the offset never changes, so that no occurrence needs to be asked for.</summary>
    internal virtual bool IsFixed => false;

    /// <summary>
    /// The UTC instant of a wall-clock time. One that a change of the clocks leaves out takes the offset before the gap; of one that comes
    /// twice it is the first.
    /// </summary>
    public abstract DateTime ToUtc(DateTime wallClock);

    /// <summary>The wall-clock time (of unspecified kind) at a UTC instant.</summary>
    public abstract DateTime ToWallClock(DateTime utc);

    /// <summary>
    /// The stretch of time with one offset around a UTC instant. A zone that knows its transitions should say so here: otherwise rules of
    /// hours, minutes and seconds are asked for step by step.
    /// </summary>
    public virtual ZoneStretch StretchAt(DateTime utc) =>
        new(utc, utc < DateTime.MaxValue.AddSeconds(-1) ? utc.AddSeconds(1) : DateTime.MaxValue, ToWallClock(utc).Ticks - utc.Ticks);

    /// <summary>A zone of the system by its IANA or Windows id; null where the system doesn't know it.</summary>
    public static CalendarZone? FromSystem(string id) => SystemZones.Find(id);

    /// <summary>A zone from the list of its changes, such as those of a VTIMEZONE.</summary>
    /// <param name="first">The offset before the first change.</param>
    /// <param name="changes">In the order of time: from which UTC instant on which offset is in force. After the last it stays.</param>
    public static CalendarZone FromTransitions(string id, TimeSpan first, IEnumerable<(DateTime Utc, TimeSpan Offset)> changes) =>
        new TransitionZone(id, first, changes, repeats: false);
}
