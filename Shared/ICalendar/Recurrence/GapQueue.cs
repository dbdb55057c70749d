namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>The occurrences around one gap of the clocks: those in it are shifted over those after it, and two may become one.</summary>
internal sealed class GapQueue
{
    private readonly List<(long Utc, long Local)> items = [];
    private int next;

    public void Add(long utc, long local) => items.Add((utc, local));

    /// <param name="after">UTC second; what isn't later has been given already.</param>
    public void Sort(long after)
    {
        items.Sort();
        items.RemoveAll(i => i.Utc <= after);
    }

    public bool TryNext(out long local, out long utc)
    {
        while (next < items.Count && next > 0 && items[next].Utc == items[next - 1].Utc) next++;
        (utc, local) = next < items.Count ? items[next] : (0, 0);
        return next++ < items.Count;
    }
}
