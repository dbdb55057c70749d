using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.ICalendar;

/// <summary>One event of a feed, one series, or one changed occurrence of a series.</summary>
/// <param name="Uid">Never changes, whatever happens to the event.</param>
/// <param name="Start">Wall clock of the centre (Asia/Shanghai).</param>
/// <param name="End">Wall clock of the centre, after Start; for an all-day event the day after the last one.</param>
/// <param name="ChangedUtc">UTC instant of the last change.</param>
/// <param name="Sequence">Rises with every change; clients keep the old one otherwise.</param>
/// <param name="Tentative">Waits for approval.</param>
public sealed record CalendarEvent(
    string Uid, DateTime Start, DateTime End, string Summary, string? Location, string? Description, DateTime ChangedUtc, int Sequence, bool Tentative, bool Cancelled)
{
    /// <summary>Takes whole days; times of day are left out.</summary>
    public bool IsAllDay { get; init; }

    /// <summary>How it repeats; a Start that the rule doesn't match is written as the first that it does.</summary>
    public RecurrenceRule? Rule { get; init; }

    /// <summary>Further starts, such as those of a lunar date; wall clock of the centre.</summary>
    public IReadOnlyList<DateTime> Dates { get; init; } = [];

    /// <summary>Starts that are left out; wall clock of the centre.</summary>
    public IReadOnlyList<DateTime> Except { get; init; } = [];

    /// <summary>The original start (wall clock of the centre) of the occurrence that this changes; same Uid as the series.</summary>
    public DateTime? Changes { get; init; }

    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Its public page.</summary>
    public Uri? Url { get; init; }

    /// <summary>A picture of it.</summary>
    public Uri? Image { get; init; }

    /// <summary>WGS 84, degrees.</summary>
    public (double Latitude, double Longitude)? Place { get; init; }

    /// <summary>Properties of our own, such as the lunar rule behind Dates; names begin with X-.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Own { get; init; } = [];
}
