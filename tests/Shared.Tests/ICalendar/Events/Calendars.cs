using System.Globalization;
using PartyMassCenter.Shared.ICalendar.Events;
using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.Tests.ICalendar.Events;

/// <summary>Reads calendars and says in short what takes place.</summary>
internal static class Calendars
{
    public static readonly CalendarZone Shanghai = CalendarZone.FromTransitions("Asia/Shanghai", TimeSpan.FromHours(8), []);

    public static EventCalendar Read(string text) => EventCalendar.Read(CalendarDocument.Read(text), Shanghai);

    /// <summary>One VEVENT, or what else stands in a calendar when it begins with BEGIN.</summary>
    public static EventCalendar Of(params string[] lines) =>
        Read(string.Join("\r\n", ["BEGIN:VCALENDAR", .. lines[0].StartsWith("BEGIN:", StringComparison.Ordinal) ? lines : ["BEGIN:VEVENT", "UID:1", .. lines, "END:VEVENT"], "END:VCALENDAR", ""]));

    /// <summary>20260921T013000Z</summary>
    public static DateTime Utc(string text) => CalendarTime.TryParse(text, out var time) ? DateTime.SpecifyKind(time.Value, DateTimeKind.Utc) : throw new FormatException(text);

    /// <summary>Starts by the wall clock of their events, as 0921T0930.</summary>
    public static string Starts(this IEnumerable<EventOccurrence> occurrences) =>
        string.Join(' ', occurrences.Take(100).Select(o => o.Start.ToString(o.Event.IsAllDay ? "MMdd" : "MMdd'T'HHmm", CultureInfo.InvariantCulture)));

    /// <summary>Starts in UTC.</summary>
    public static string UtcStarts(this IEnumerable<EventOccurrence> occurrences) => string.Join(' ', occurrences.Take(100).Select(o => o.StartUtc.ToString("MMdd'T'HHmm", CultureInfo.InvariantCulture)));

    public static EventSeries Single(this EventCalendar calendar) => Assert.Single(calendar.Series);
}
