using System.Globalization;
using System.Text.Json;
using PartyMassCenter.Shared.ICalendar.Events;
using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Benchmarks.Calendar;

/// <summary>One line of a file of vectors that are whole calendars: what one of its events does in a window.</summary>
public sealed class EventVector
{
    private const int Enough = 10_000;

    private readonly JsonElement line;

    private EventVector(JsonElement line, string id) => (this.line, Id) = (line, id);

    public string Id { get; }

    /// <summary>Null where the line is of another kind.</summary>
    /// <param name="number">Of the line, which stands in where there is no id.</param>
    public static EventVector? TryRead(string json, int number)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (!root.TryGetProperty("ics", out _)) return null;
        return new EventVector(root.Clone(), root.TryGetProperty("id", out var id) ? id.ToString() : number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What is wrong; null where all is as it should be.</summary>
    public string? Failure()
    {
        var expected = line.GetProperty("expected_start_utc").EnumerateArray().Select(e => e.GetString()!).ToList();
        var document = CalendarDocument.Read(Text("ics")!);
        var calendar = EventCalendar.Read(document, Zone(Text("default_tz")));
        var index = line.TryGetProperty("event_index", out var i) && i.ValueKind == JsonValueKind.Number ? i.GetInt32() : -1;
        var asked = index < 0 ? null : document.Calendars.SelectMany(c => c.Within("VEVENT")).ElementAt(index);
        var series = asked is null ? null : calendar.Series.FirstOrDefault(s => s.Master?.Component == asked || s.Changes.Any(c => c.Component == asked));
        var (from, before) = (Instant("from_utc"), Instant("to_utc"));
        var occurrences = asked is null ? calendar.Occurrences(from, before) : series?.Occurrences(from, before) ?? [];
        var found = occurrences.Take(Enough).Select(o => o.StartUtc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)).ToList();
        if (found.SequenceEqual(expected)) return null;
        return $"expected {Shown(expected)} found {Shown(found)} {string.Join(" ", calendar.Problems)}";
    }

    private static string Shown(List<string> values) => values.Count + " " + string.Join(",", values.Take(12));

    /// <summary>The vectors call some zones by old names, as a calendar of theirs does.</summary>
    private static CalendarZone Zone(string? id) =>
        id is null ? CalendarZone.Utc : CalendarZone.FromSystem(id) ?? CalendarZone.FromSystem(id.Replace('-', '/')) ?? throw new InvalidDataException(id);

    private DateTime? Instant(string name) => Text(name) is { } text && CalendarTime.TryParse(text, out var time) ? time.Value : null;

    private string? Text(string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
