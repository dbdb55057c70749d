using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Benchmarks.Calendar;

/// <summary>One line of a file of recurrence vectors. What isn't known of it is left aside.</summary>
public sealed partial class RecurrenceVector
{
    /// <summary>Occurrences of a vector that names none are read up to here.</summary>
    private const int Enough = 1000;

    private readonly JsonElement line;

    private RecurrenceVector(JsonElement line, string id) => (this.line, Id) = (line, id);

    public string Id { get; }

    private string Status => Text("status") ?? "core";

    /// <param name="number">Of the line, which stands in where there is no id.</param>
    public static RecurrenceVector Read(string json, int number)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        return new(root, root.TryGetProperty("id", out var id) ? id.ToString() : number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What is wrong; null where all is as it should be.</summary>
    public string? Failure()
    {
        var accepted = RecurrenceRule.TryParse(Text("rrule") ?? "", out var rule, out var problem);
        if (Status == "error") return accepted ? "accepted" : null;
        var expected = Texts("expected");
        if (!accepted) return Status == "invalid-rule" || expected is null ? null : problem;
        var found = Occurrences(rule!, expected?.Count ?? Enough).ToList();
        if (expected is null) return null;
        var walls = found.ConvertAll(o => o.Wall);
        if (!walls.SequenceEqual(expected)) return $"expected {Shown(expected)} found {Shown(walls)}";
        return Texts("expected_utc") is { } utc && !utc.SequenceEqual(found.Select(o => o.Utc)) ? $"expected {Shown(utc)} found {Shown(found.ConvertAll(o => o.Utc))}" : null;
    }

    private static string Shown(List<string> values) => values.Count + " " + string.Join(",", values.Take(12));

    private IEnumerable<(string Wall, string Utc)> Occurrences(RecurrenceRule rule, int count)
    {
        var text = Text("dtstart")!;
        var isDate = text.Length == 8;
        var zone = Text("tzid") is { } id ? CalendarZone.FromSystem(id) ?? throw new InvalidDataException(id) : CalendarZone.Floating;
        var except = (Texts("exdate") ?? []).ConvertAll(Moment).ToHashSet();
        var limit = Number("limit") ?? int.MaxValue;
        // One more than expected shows that there are too many.
        var most = Math.Min(limit, count + 1);
        foreach (var (wall, utc) in Merged(rule, Moment(text), isDate, zone))
        {
            if (most <= 0) yield break;
            if (except.Contains(wall)) continue;
            most--;
            yield return (wall.ToString(isDate ? "yyyyMMdd" : "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture), utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        }
    }

    private IEnumerable<(DateTime Wall, DateTime Utc)> Merged(RecurrenceRule rule, DateTime start, bool isDate, CalendarZone zone)
    {
        var extra = (Texts("rdate") ?? []).ConvertAll(Moment).Select(d => (Wall: d, Utc: zone.ToUtc(d))).Where(d => InWindow(d.Utc, zone)).Order().ToList();
        var (from, before) = Window(zone);
        using var occurrences = new RecurrenceReading(rule.Occurrences(start, isDate, zone, from, before).GetEnumerator());
        var next = 0;
        while (occurrences.MoveNext())
        {
            var at = occurrences.Current;
            for (; next < extra.Count && extra[next].Utc <= at.Utc; next++)
                if (extra[next].Utc < at.Utc) yield return extra[next];
            if (InWindow(at.Utc, zone)) yield return at;
        }

        for (; next < extra.Count; next++) yield return extra[next];
    }

    /// <summary>A day wider than the window, whose ends are instants and in or out.</summary>
    private (DateTime? From, DateTime? Before) Window(CalendarZone zone)
    {
        if (Texts("window") is { } window) return (zone.ToWallClock(Instant(window[0])).AddDays(-1), zone.ToWallClock(Instant(window[1])).AddDays(1));
        // The files of libical say where its iterator was set, but list all that there is.
        var start = Text("source")?.StartsWith("libical", StringComparison.Ordinal) == true ? null : Text("start_at");
        return (start is null ? null : Moment(start), Text("window_to") is { } to ? Moment(to).AddDays(1) : null);
    }

    private bool InWindow(DateTime utc, CalendarZone zone)
    {
        if (Texts("window") is { } window)
        {
            var (from, to) = (Instant(window[0]), Instant(window[1]));
            return (utc > from && utc < to) || (window.ElementAtOrDefault(2) == "True" && (utc == from || utc == to));
        }

        return Text("window_to") is not { } end || utc <= zone.ToUtc(Moment(end));
    }

    private static DateTime Instant(string text) =>
        DateTime.Parse(ZoneName().Replace(text, ""), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);

    private static DateTime Moment(string text) =>
        DateTime.ParseExact(text.TrimEnd('Z'), text.Length == 8 ? "yyyyMMdd" : "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None);

    private string? Text(string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private int? Number(string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private List<string>? Texts(string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(v => v.ToString())] : null;

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex ZoneName();
}
