namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>The times of day of a rule: all its hours with all its minutes with all its seconds.</summary>
internal readonly struct DayTimes
{
    private readonly uint hours;
    private readonly ulong minutes;
    private readonly ulong seconds;
    private readonly int minuteCount;
    private readonly int secondCount;
    private readonly int single;

    public DayTimes(RuleBits bits, DateTime start, bool isDate)
    {
        if (isDate)
        {
            Count = 1;
            return;
        }

        hours = bits.Hours != 0 ? bits.Hours : 1u << start.Hour;
        minutes = bits.Minutes != 0 ? bits.Minutes : 1UL << start.Minute;
        seconds = bits.HasSeconds ? bits.Seconds : 1UL << start.Second;
        (minuteCount, secondCount) = (RuleBits.Count(minutes), RuleBits.Count(seconds));
        Count = RuleBits.Count(hours) * minuteCount * secondCount;
        if (Count > 0) single = At(0);
    }

    /// <summary>At most 86,400.</summary>
    public int Count { get; }

    /// <summary>Seconds since midnight of the time of an index.</summary>
    public int this[int index] => Count == 1 ? single : At(index);

    /// <summary>How many of the times come before a second of the day.</summary>
    public int Before(int second)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle] < second) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private int At(int index)
    {
        var (rest, second) = Math.DivRem(index, secondCount);
        var (hour, minute) = Math.DivRem(rest, minuteCount);
        return (BitRank.Select(hours, hour) * 3600) + (BitRank.Select(minutes, minute) * 60) + BitRank.Select(seconds, second);
    }
}
