using System.Collections.Concurrent;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>The zones of the system, each read once into a list of its changes.</summary>
internal static class SystemZones
{
    /// <summary>The years that are read; what comes after repeats the last 400.</summary>
    private const int FirstYear = 1900;

    private const int LastYear = 2450;

    private static readonly ConcurrentDictionary<string, CalendarZone?> Known = new(StringComparer.OrdinalIgnoreCase);

    public static CalendarZone? Find(string id)
    {
        if (string.IsNullOrWhiteSpace(id) || id.Length > 64) return null;
        if (Known.TryGetValue(id, out var known)) return known;
        // Names that nobody knows may be sent without end and aren't kept.
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)) return null;
        return Known.GetOrAdd(id, _ => Read(id, zone));
    }

    private static CalendarZone Read(string id, TimeZoneInfo zone)
    {
        var at = new DateTime(FirstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        var offset = zone.GetUtcOffset(at);
        var changes = zone.GetAdjustmentRules().Length == 0 ? [] : Changes(zone, at, offset).ToArray();
        return new TransitionZone(id, offset, changes, repeats: changes.Length > 0 && changes[^1].Utc.Year >= LastYear - 2);
    }

    private static IEnumerable<(DateTime Utc, TimeSpan Offset)> Changes(TimeZoneInfo zone, DateTime at, TimeSpan offset)
    {
        while (at.Year < LastYear)
        {
            // Past changes may be few days apart; rules of the future aren't.
            var next = at.AddDays(at.Year < 2040 ? 4 : 9);
            var then = zone.GetUtcOffset(next);
            if (then != offset)
            {
                yield return (Moment(zone, at, next, offset), then);
                offset = then;
            }

            at = next;
        }
    }

    /// <summary>The first second at which the offset is another one.</summary>
    private static DateTime Moment(TimeZoneInfo zone, DateTime from, DateTime to, TimeSpan offset)
    {
        long low = from.Ticks / TimeSpan.TicksPerSecond, high = to.Ticks / TimeSpan.TicksPerSecond;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (zone.GetUtcOffset(new DateTime(middle * TimeSpan.TicksPerSecond, DateTimeKind.Utc)) == offset) low = middle;
            else high = middle;
        }

        return new DateTime(high * TimeSpan.TicksPerSecond, DateTimeKind.Utc);
    }
}
