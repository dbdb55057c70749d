using PartyMassCenter.Shared.ICalendar.Zones;

namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>The VEVENTs of one UID: an event or series, and the changes to its occurrences.</summary>
public sealed class EventSeries
{
    private const int MostInVain = 200_000;

    private readonly Dictionary<DateTime, SeriesEvent>? changesByUtc;
    private readonly Dictionary<DateTime, SeriesEvent>? changesByDay;
    private readonly SeriesEvent[] futures = [];

    internal EventSeries(SeriesEvent alone) => (Uid, Master) = (alone.Uid, alone);

    /// <param name="master">Null when the file only has changes to single occurrences.</param>
    internal EventSeries(string uid, SeriesEvent? master, IEnumerable<SeriesEvent> changes)
    {
        (Uid, Master, changesByUtc, changesByDay) = (uid, master, [], []);
        foreach (var change in changes)
        {
            var (map, key) = Place(change);
            if (!map.TryGetValue(key, out var other) || change.Sequence >= other.Sequence) map[key] = change;
        }

        Changes = [.. changesByUtc.Values.Concat(changesByDay.Values).OrderBy(c => c.RecurrenceUtc)];
        futures = [.. Changes.Where(c => c.IsThisAndFuture)];
    }

    public string Uid { get; }

    public SeriesEvent? Master { get; }

    /// <summary>The changed occurrences, by the original start.</summary>
    public IReadOnlyList<SeriesEvent> Changes { get; } = [];

    /// <summary>
    /// What takes place within a half-open window of UTC instants, by start; computed while it is read, and a window far from the start costs
    /// no more than a near one. What began before the window and lasts into it is within.
    /// </summary>
    /// <param name="cancelled">Also what doesn't take place because it was cancelled.</param>
    public IEnumerable<EventOccurrence> Occurrences(DateTime? fromUtc = null, DateTime? beforeUtc = null, bool cancelled = false) =>
        Occurrences(fromUtc, beforeUtc, cancelled, new WorkBudget(MostInVain));

    internal IEnumerable<EventOccurrence> Occurrences(DateTime? fromUtc, DateTime? beforeUtc, bool cancelled, WorkBudget budget)
    {
        var changed = Changed(fromUtc, beforeUtc, cancelled);
        if (Master is not { } master || (master.IsCancelled && !cancelled)) return changed;
        if (changed.Count == 0 && futures.Length == 0) return Regular(master, null, null, null, fromUtc, beforeUtc, budget);
        List<IEnumerable<EventOccurrence>> streams = [changed, Regular(master, null, null, futures.FirstOrDefault(), fromUtc, beforeUtc, budget)];
        for (var n = 0; n < futures.Length; n++)
        {
            if (futures[n].IsCancelled && !cancelled) continue;
            streams.Add(Regular(master, futures[n], futures[n].RecurrenceUtc, n + 1 < futures.Length ? futures[n + 1] : null, fromUtc, beforeUtc, budget));
        }

        return OccurrenceMerge.Of(streams);
    }

    /// <summary>The single changed occurrences within the window.</summary>
    private List<EventOccurrence> Changed(DateTime? fromUtc, DateTime? beforeUtc, bool cancelled) =>
    [
        .. Changes.Where(c => cancelled || !c.IsCancelled)
            .Select(c => c.At(c.Zone.ToWallClock(c.StartUtc), c.StartUtc, c.RecurrenceUtc, c.Length))
            .Where(o => o.IsWithin(fromUtc, beforeUtc))
            .OrderBy(o => o.StartUtc),
    ];

    /// <summary>The occurrences that no change names, from one change of all that follow (or the start) to the next, as that change describes them.</summary>
    private IEnumerable<EventOccurrence> Regular(
        SeriesEvent master, SeriesEvent? described, DateTime? afterUtc, SeriesEvent? until, DateTime? fromUtc, DateTime? beforeUtc, WorkBudget budget)
    {
        var zone = master.Zone;
        var shift = described is null ? TimeSpan.Zero : described.Start - described.Zone.ToWallClock(described.RecurrenceUtc!.Value);
        var reach = described is null || master.Reach > described.Reach ? master.Reach : described.Reach;
        var from = Later(fromUtc is { } f ? Shifted.By(zone.ToWallClock(Shifted.By(f, -reach)), -shift) : null, afterUtc is { } a ? zone.ToWallClock(a) : null);
        var before = Earlier(beforeUtc is { } b ? Shifted.By(zone.ToWallClock(b), TimeSpan.FromDays(2) - shift) : null, until is null ? null : zone.ToWallClock(until.RecurrenceUtc!.Value));
        foreach (var (start, utc, length) in SeriesInstances.Of(master, from, before, budget))
        {
            if (utc == afterUtc || IsChanged(start, utc))
            {
                if (!budget.Spend()) yield break;
                continue;
            }

            var occurrence = described is null ? master.At(start, utc, master.IsSeries ? utc : null, length) : Moved(described, utc, shift);
            if (occurrence.IsWithin(fromUtc, beforeUtc)) yield return occurrence;
        }
    }

    private static EventOccurrence Moved(SeriesEvent described, DateTime originalUtc, TimeSpan shift)
    {
        var utc = described.Zone.ToUtc(Shifted.By(described.Zone.ToWallClock(originalUtc), shift));
        return described.At(described.Zone.ToWallClock(utc), utc, originalUtc, described.Length);
    }

    private bool IsChanged(DateTime start, DateTime utc) =>
        (changesByUtc?.ContainsKey(utc) ?? false) || (changesByDay?.ContainsKey(start.Date) ?? false);

    /// <summary>A change of a timed series may name its occurrence by the day alone, and one of an all-day series by an instant of the day.</summary>
    private (Dictionary<DateTime, SeriesEvent> Map, DateTime Key) Place(SeriesEvent change)
    {
        if (Master is null || Master.IsAllDay == change.RecurrenceIsDate) return (changesByUtc!, change.RecurrenceUtc!.Value);
        return (changesByDay!, change.Zone.ToWallClock(change.RecurrenceUtc!.Value).Date);
    }

    private static DateTime? Later(DateTime? a, DateTime? b) => a is null || b > a ? b ?? a : a;

    private static DateTime? Earlier(DateTime? a, DateTime? b) => a is null || b < a ? b ?? a : a;
}
