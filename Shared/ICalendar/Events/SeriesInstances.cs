using PartyMassCenter.Shared.ICalendar.Reading;
using PartyMassCenter.Shared.ICalendar.Recurrence;

namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>The recurrence set of one VEVENT, without overrides: rules and dates together, in order, once each, without its exceptions.</summary>
internal static class SeriesInstances
{
    private const int WorkOfRule = 20;

    /// <param name="from">Wall clock of the event's zone, as is <paramref name="before"/>; half-open.</param>
    public static IEnumerable<(DateTime Start, DateTime Utc, CalendarDuration Length)> Of(SeriesEvent e, DateTime? from, DateTime? before, WorkBudget budget)
    {
        var last = (DateTime?)null;
        foreach (var (start, length) in e.Rules.Count == 1 && e.Dates.Count == 0 ? Rule(e, e.Rules[0], from, before) : Merged(e, from, before))
        {
            if (start == last) continue;
            last = start;
            var utc = e.Zone.ToUtc(start);
            if (e.ExceptRules.Count > 0 && !budget.Spend(e.ExceptRules.Count * WorkOfRule)) yield break;
            if ((e.ExceptUtc?.Contains(utc) ?? false) || (e.ExceptDays?.Contains(start.Date) ?? false) || (e.ExceptRules.Count > 0 && IsExcepted(e, start)))
            {
                if (!budget.Spend()) yield break;
                continue;
            }

            yield return (start, utc, length ?? e.Length);
        }
    }

    /// <summary>Does an EXRULE take it out?</summary>
    private static bool IsExcepted(SeriesEvent e, DateTime start)
    {
        foreach (var rule in e.ExceptRules)
        {
            foreach (var _ in rule.Occurrences(e.Start, e.IsAllDay, e.Zone, start, start.AddTicks(1))) return true;
        }

        return false;
    }

    private static IEnumerable<(DateTime Start, CalendarDuration? Length)> Merged(SeriesEvent e, DateTime? from, DateTime? before)
    {
        var streams = e.Rules.Select(r => Rule(e, r, from, before)).Append(Dates(e, from, before)).Select(s => s.GetEnumerator()).Where(s => s.MoveNext()).ToList();
        while (streams.Count > 0)
        {
            var first = 0;
            for (var n = 1; n < streams.Count; n++)
            {
                if (streams[n].Current.Start < streams[first].Current.Start) first = n;
            }

            yield return streams[first].Current;
            if (!streams[first].MoveNext()) streams.RemoveAt(first);
        }
    }

    private static IEnumerable<(DateTime Start, CalendarDuration? Length)> Rule(SeriesEvent e, RecurrenceRule rule, DateTime? from, DateTime? before)
    {
        foreach (var start in rule.Occurrences(e.Start, e.IsAllDay, e.Zone, from, before)) yield return (start, null);
    }

    /// <summary>RDATEs; and DTSTART, which a rule would have to match.</summary>
    private static IEnumerable<(DateTime Start, CalendarDuration? Length)> Dates(SeriesEvent e, DateTime? from, DateTime? before)
    {
        var pending = e.Rules.Count == 0;
        var first = e.Zone.ToWallClock(e.StartUtc);
        foreach (var (start, length) in e.Dates)
        {
            if (pending && first <= start)
            {
                pending = false;
                if (IsWithin(first, from, before)) yield return (first, null);
            }

            if (IsWithin(start, from, before)) yield return (start, length);
        }

        if (pending && IsWithin(first, from, before)) yield return (first, null);
    }

    private static bool IsWithin(DateTime start, DateTime? from, DateTime? before) => (from is null || start >= from) && (before is null || start < before);
}
