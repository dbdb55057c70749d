using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings;

/// <summary>What is still free in a room on a board's day. A hint for the eye; the rules decide.</summary>
public static class FreeTimes
{
    /// <summary>Gaps between opening, bookings with their buffers, blackouts, and closing; past time cut off at the last half hour.</summary>
    /// <param name="now">The centre's wall clock.</param>
    /// <param name="minimum">Shortest gap worth showing, in whole minutes.</param>
    public static IReadOnlyList<TimeRange> Of(BoardRoom room, DateTime now, int minimum = 30)
    {
        if (!room.Room.Bookable || room.Opens is not { } free || room.Closes is not { } closes) return [];
        var halfHour = now.Date.AddMinutes((int)(now - now.Date).TotalMinutes / 30 * 30);
        if (halfHour > free) free = halfHour;
        var gaps = new List<TimeRange>();
        var taken = room.Bookings.Select(b => (Start: b.Start.AddMinutes(-b.BufferBefore), End: b.End.AddMinutes(b.BufferAfter)))
            .Concat(room.Closed.Select(c => (c.Start, c.End))).OrderBy(t => t.Start);
        foreach (var (start, end) in taken)
        {
            Add(free, start < closes ? start : closes);
            if (end > free) free = end;
        }

        Add(free, closes);
        return gaps;

        void Add(DateTime start, DateTime end)
        {
            if ((end - start).TotalMinutes >= minimum) gaps.Add(new TimeRange(start, end));
        }
    }

    /// <summary>The slot that a single tap means: an hour from there, cut short by the next booking or the closing time, and never under half an hour.</summary>
    public static BoardSlot Tap(BoardRoom room, DateTime start)
    {
        var end = start.AddHours(1);
        var next = room.Bookings.Select(b => b.Start).Concat(room.Closed.Select(c => c.Start)).Where(s => s > start).Select(s => (DateTime?)s).Min();
        if (next < end) end = next.Value;
        if (room.Closes < end) end = room.Closes.Value;
        return new BoardSlot(room.Room.Id, start, end < start.AddMinutes(30) ? start.AddMinutes(30) : end);
    }
}
