using System.Text;
using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.ICalendar.Zones;

/// <summary>
/// What the TZIDs of one calendar mean. A name that the system knows (IANA or Windows) means the system's zone, whatever the file says about it;
/// any other name means the file's VTIMEZONE; a name that neither knows is guessed from its spelling, or else is where the reader is.
/// </summary>
internal sealed class CalendarZones
{
    private const int MostUnknown = 200;

    private readonly Dictionary<string, CalendarZone> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CalendarComponent> defined = new(StringComparer.Ordinal);
    private readonly CalendarProblems problems;
    private byte[] lastName = [];
    private CalendarZone last;
    private int unknown;

    public CalendarZones(CalendarComponent calendar, CalendarZone floating, CalendarProblems problems)
    {
        (Floating, this.problems, last) = (floating, problems, floating);
        foreach (var zone in calendar.Within("VTIMEZONE"))
        {
            if (zone.First("TZID")?.Text is not { Length: > 0 } id) problems.Add(zone.Line, "时区定义（VTIMEZONE）没有 TZID，已略过。");
            else if (!defined.TryAdd(id, zone)) problems.Add(zone.Line, $"时区“{id}”定义了两次，以第一次为准。");
        }
    }

    /// <summary>Where times without a zone are read.</summary>
    public CalendarZone Floating { get; }

    /// <summary>The zone of a property by its TZID; null when it has none.</summary>
    public CalendarZone? Of(in CalendarProperty property)
    {
        var parameters = property.Utf8Parameters;
        if (parameters.IsEmpty || !ParameterDecoding.TryFind(parameters, "TZID", out var raw) || raw.IsEmpty) return null;
        if (raw.SequenceEqual(lastName)) return last;
        var id = ParameterDecoding.First(raw);
        if (!found.TryGetValue(id, out var zone)) found[id] = zone = Find(id, property.Line);
        (lastName, last) = (raw.ToArray(), zone);
        return zone;
    }

    private CalendarZone Find(string id, int line)
    {
        if (unknown < MostUnknown && ZoneNames.Find(id) is { } known) return known;
        if (defined.TryGetValue(id, out var component) && VTimeZone.Read(component, problems) is { } own) return own;
        if (unknown++ < MostUnknown && ZoneNames.Guess(id) is { } guess) return guess;
        problems.Add(line, $"时区“{id}”不认识，文件里也没有它的定义，按{Floating.Id}时间读取，请核对。");
        return Floating;
    }
}
