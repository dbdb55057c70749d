using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;
using PartyMassCenter.Shared.ICalendar.Zones;

namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>One VEVENT: a single event, a series, or what is different about one occurrence of a series.</summary>
public sealed class SeriesEvent
{
    internal SeriesEvent(CalendarComponent component) => Component = component;

    /// <summary>Everything that was written about it, known or not.</summary>
    public CalendarComponent Component { get; }

    /// <summary>Empty where the file gives none.</summary>
    public string Uid { get; internal set; } = "";

    public int Sequence { get; internal set; }

    /// <summary>Wall clock of <see cref="Zone"/>; midnight for an all-day event.</summary>
    public DateTime Start { get; internal set; }

    public DateTime StartUtc { get; internal set; }

    public CalendarZone Zone { get; internal set; } = CalendarZone.Floating;

    public bool IsAllDay { get; internal set; }

    /// <summary>STATUS:CANCELLED: the event, or the one occurrence, doesn't take place.</summary>
    public bool IsCancelled { get; internal set; }

    /// <summary>Of each occurrence: DTEND gives an exact length, DURATION counts days by the wall clock.</summary>
    public CalendarDuration Length { get; internal set; }

    /// <summary>Which occurrence it changes, as the UTC instant of its original start; null for the series itself.</summary>
    public DateTime? RecurrenceUtc { get; internal set; }

    /// <summary>The change holds for all later occurrences too (RANGE=THISANDFUTURE).</summary>
    public bool IsThisAndFuture { get; internal set; }

    public IReadOnlyList<RecurrenceRule> Rules { get; internal set; } = [];

    public string Summary => Component.Text("SUMMARY") ?? "";

    public string? Description => Component.Text("DESCRIPTION");

    public string? Location => Component.Text("LOCATION");

    public string? Url => Component.First("URL")?.Value;

    public IReadOnlyList<string> Categories => [.. Component.All("CATEGORIES").SelectMany(c => c.Texts).Where(c => c.Length > 0)];

    /// <summary>UTC; null where the file doesn't say.</summary>
    public DateTime? ChangedUtc => Component.First("LAST-MODIFIED") is { } changed && changed.TryTime(out var time) ? time.Value : null;

    internal bool RecurrenceIsDate { get; set; }

    internal IReadOnlyList<RecurrenceRule> ExceptRules { get; set; } = [];

    /// <summary>Sorted.</summary>
    internal IReadOnlyList<ExtraDate> Dates { get; set; } = [];

    internal HashSet<DateTime>? ExceptUtc { get; set; }

    internal HashSet<DateTime>? ExceptDays { get; set; }

    /// <summary>The longest occurrence, with room for changes of the clocks.</summary>
    internal TimeSpan Reach { get; set; }

    internal bool IsSeries => Rules.Count > 0 || Dates.Count > 0;

    /// <summary>One occurrence of it.</summary>
    /// <param name="wallClock">Of <see cref="Zone"/>.</param>
    internal EventOccurrence At(DateTime wallClock, DateTime utc, DateTime? originalUtc, CalendarDuration length)
    {
        var days = Shifted.By(wallClock, TimeSpan.FromDays(length.Days));
        var endUtc = Shifted.By(length.Days == 0 ? utc : Zone.ToUtc(days), length.Time);
        var end = length.Time == TimeSpan.Zero ? days : Zone.ToWallClock(endUtc);
        return new EventOccurrence(this, wallClock, end, utc, endUtc, originalUtc);
    }
}
