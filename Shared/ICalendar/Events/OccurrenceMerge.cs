namespace PartyMassCenter.Shared.ICalendar.Events;

/// <summary>Makes one sorted stream of several sorted ones, reading no further ahead than it must.</summary>
internal static class OccurrenceMerge
{
    public static IEnumerable<EventOccurrence> Of(IEnumerable<IEnumerable<EventOccurrence>> streams)
    {
        var heads = new PriorityQueue<IEnumerator<EventOccurrence>, (DateTime Start, int Order)>();
        var order = 0;
        foreach (var stream in streams)
        {
            var head = stream.GetEnumerator();
            if (head.MoveNext()) heads.Enqueue(head, (head.Current.StartUtc, order++));
        }

        while (heads.TryPeek(out var head, out var place))
        {
            yield return head.Current;
            if (head.MoveNext()) heads.DequeueEnqueue(head, (head.Current.StartUtc, place.Order));
            else heads.Dequeue();
        }
    }
}
