namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>A stretch of time, half-open in UTC, in which a zone's clocks are not changed.</summary>
/// <param name="FromUtc">The first instant.</param>
/// <param name="BeforeUtc">The instant at which the next stretch begins.</param>
/// <param name="OffsetTicks">Wall clock minus UTC, in ticks.</param>
public readonly record struct ZoneStretch(DateTime FromUtc, DateTime BeforeUtc, long OffsetTicks);
