using System.Buffers;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.ICalendar.Zones;

/// <summary>Finds the system's zone for what files call it.</summary>
internal static class ZoneNames
{
    private const int LongestId = 80;
    private static readonly SearchValues<char> InIds = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/ .()");

    /// <summary>By its IANA or Windows name.</summary>
    public static CalendarZone? Find(string id)
    {
        if (id.Length is 0 or > LongestId || id.AsSpan().ContainsAnyExcept(InIds) || id[0] is '/' or '.' || id.Contains("..", StringComparison.Ordinal)) return null;
        // Files of the time zone database that are no place's zone: what they say depends on the machine.
        if (id.ToUpperInvariant() is "LOCALTIME" or "POSIXRULES" or "FACTORY") return null;
        return id is "Z" or "UTC" or "Etc/UTC" ? CalendarZone.Utc : CalendarZone.FromSystem(id);
    }

    /// <summary>From names that are wrong or belong to another program: /freeassociation.sourceforge.net/Asia/Shanghai, US-Eastern, Asia/Beijing, (UTC+08:00) 北京.</summary>
    public static CalendarZone? Guess(string id)
    {
        if (id.Length > 2 * LongestId) return null;
        var parts = id.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var n = Math.Min(3, parts.Length); n > 0; n--)
        {
            if (Find(string.Join('/', parts[^n..])) is { } zone) return zone;
        }

        return id is "Asia/Beijing" or "Beijing" or "Asia/Peking" or "北京时间" or "中国标准时间" ? Find("Asia/Shanghai") : Find(id.Replace('-', '/')) ?? Offset(id);
    }

    /// <summary>UTC+8, GMT-04:30, (UTC+08:00) …</summary>
    private static CalendarZone? Offset(string id)
    {
        var text = id.AsSpan().TrimStart('(');
        if (text.Length < 5 || !(text.StartsWith("UTC", StringComparison.OrdinalIgnoreCase) || text.StartsWith("GMT", StringComparison.OrdinalIgnoreCase)) || text[3] is not ('+' or '-')) return null;
        var negative = text[3] == '-';
        text = text[4..];
        var end = text.IndexOfAnyExcept("0123456789:");
        if (end >= 0) text = text[..end];
        var digits = text.ToString().Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is 0 or > 4) return null;
        var number = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        var minutes = digits.Length <= 2 ? number * 60 : ((number / 100) * 60) + (number % 100);
        return minutes > 14 * 60 ? null : CalendarZone.FromTransitions(id, TimeSpan.FromMinutes(negative ? -minutes : minutes), []);
    }
}
