namespace PartyMassCenter.Shared.ICalendar.Reading;

/// <summary>How much of a calendar is read; what lies beyond is reported and left out.</summary>
public sealed record CalendarLimits
{
    public static CalendarLimits Default { get; } = new();

    /// <summary>Octets of the file.</summary>
    public int Bytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Properties of all components together.</summary>
    public int Properties { get; init; } = 2_000_000;

    /// <summary>Components within components; RFC 5545 needs three.</summary>
    public int Depth { get; init; } = 8;

    /// <summary>Problems that are kept; more are only counted.</summary>
    public int Problems { get; init; } = 500;
}
