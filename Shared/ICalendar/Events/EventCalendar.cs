using System.Runtime.InteropServices;
using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;
using PartyMassCenter.Shared.ICalendar.Zones;

namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>The events of an iCalendar file, ready to be asked what takes place when.</summary>
public sealed class EventCalendar
{
    private const int MostInVain = 1_000_000;

    private readonly CalendarProblems problems;

    private EventCalendar(string? name, IReadOnlyList<EventSeries> series, CalendarProblems problems) => (Name, Series, this.problems) = (name, series, problems);

    /// <summary>What its author calls it; null where the file doesn't say.</summary>
    public string? Name { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<EventSeries> Series { get; }

    /// <summary>What could not be read, with lines, from the file's grammar to its events.</summary>
    public IReadOnlyList<CalendarProblem> Problems => problems.ToList();

    /// <param name="floating">Where times without a zone, and days, are: the centre's zone.</param>
    public static EventCalendar Read(CalendarDocument document, CalendarZone floating)
    {
        var problems = new CalendarProblems(document.Problems);
        var byUid = new Dictionary<string, List<SeriesEvent>>(StringComparer.Ordinal);
        List<List<SeriesEvent>> groups = [];
        foreach (var calendar in document.Calendars)
        {
            var zones = new CalendarZones(calendar, floating, problems);
            foreach (var component in calendar.Components)
            {
                if (component.Name != "VEVENT" || new EventReader(component, zones, problems).Read() is not { } found) continue;
                if (found.Uid.Length == 0)
                {
                    groups.Add([found]);
                    continue;
                }

                ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(byUid, found.Uid, out _);
                if (group is null) groups.Add(group = new List<SeriesEvent>(1));
                group.Add(found);
            }
        }

        var name = document.Calendars.Select(c => c.Text("NAME") ?? c.Text("X-WR-CALNAME")).FirstOrDefault(n => n is not null);
        return new EventCalendar(name, [.. groups.SelectMany(g => SeriesOf(g, problems))], problems);
    }

    /// <summary>What takes place within a half-open window of UTC instants, by start; computed while it is read.</summary>
    public IEnumerable<EventOccurrence> Occurrences(DateTime? fromUtc = null, DateTime? beforeUtc = null, bool cancelled = false)
    {
        var budget = new WorkBudget(MostInVain);
        return OccurrenceMerge.Of(Series.Select(s => s.Occurrences(fromUtc, beforeUtc, cancelled, budget)));
    }

    /// <summary>The same, at most so many.</summary>
    public OccurrenceList Occurrences(DateTime fromUtc, DateTime beforeUtc, int most)
    {
        var found = Occurrences(fromUtc, beforeUtc).Take(most + 1).ToList();
        var isCut = found.Count > most;
        if (isCut) found.RemoveAt(most);
        return new OccurrenceList(found, isCut);
    }

    /// <summary>One series, or several where a file gave different events the same UID.</summary>
    private static IEnumerable<EventSeries> SeriesOf(List<SeriesEvent> group, CalendarProblems problems)
    {
        var uid = group[0].Uid;
        if (group.Count == 1 && group[0].RecurrenceUtc is null) return [new EventSeries(group[0])];
        var masters = group.Where(e => e.RecurrenceUtc is null).ToList();
        var changes = group.Where(e => e.RecurrenceUtc is not null);
        if (masters.Count < 2) return [new EventSeries(uid, masters.FirstOrDefault(), changes)];

        // A higher SEQUENCE replaces what it revises; of the same revision the later in the file is right, unless it is another event altogether.
        var newest = masters.Max(m => m.Sequence);
        var kept = masters.Where(m => m.Sequence == newest).GroupBy(m => m.StartUtc).Select(g => g.Last()).ToList();
        foreach (var other in kept.Skip(1)) problems.Add(other.Component.Line, $"活动“{other.Summary}”与另一个活动用了同一个编号（UID），两个都保留。");
        return kept.Select((m, n) => new EventSeries(uid, m, n == 0 ? changes : []));
    }
}
