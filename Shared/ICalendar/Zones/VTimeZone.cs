using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.ICalendar.Zones;

/// <summary>Reads a time zone as a file defines it (VTIMEZONE).</summary>
internal static class VTimeZone
{
    private const int MostObservances = 200;
    private const int MostChanges = 4_000;

    /// <summary>More than 400 years from any clock that runs today, after which the changes repeat.</summary>
    private const int LastYear = 2450;

    /// <summary>Null, with problems reported, when nothing in it says an offset.</summary>
    public static CalendarZone? Read(CalendarComponent component, CalendarProblems problems)
    {
        var observances = component.Components.Where(c => c.Name is "STANDARD" or "DAYLIGHT").Select(c => ZoneObservance.Read(c, problems)).OfType<ZoneObservance>().Take(MostObservances).ToList();
        if (observances.Count == 0) return null;
        var horizon = new DateTime(LastYear, 1, 1);
        var changes = observances.SelectMany(o => o.Changes(horizon, MostChanges).Select(c => (c.Utc, c.Offset, o.Before))).OrderBy(c => c.Utc).ToList();
        return new TransitionZone(component.Text("TZID") ?? "", changes[0].Before, changes.Select(c => (c.Utc, c.Offset)), repeats: changes[^1].Utc.Year >= LastYear - 2);
    }
}
