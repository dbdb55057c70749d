namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>A zone as the sorted list of the instants at which its clocks are changed; every question is one binary search.</summary>
internal sealed class TransitionZone : CalendarZone
{
    /// <summary>400 years of the Gregorian calendar, a whole number of weeks.</summary>
    public const long CycleTicks = 146097 * TimeSpan.TicksPerDay;

    private readonly long[] utc;
    private readonly long[] wall;
    private readonly long[] offsets;

    /// <summary>Beyond it, what was 400 years before comes again.</summary>
    private readonly long cycleFrom;

    /// <param name="repeats">The clocks are still changed at the end of the list, as they were 400 years before, and so for ever.</param>
    public TransitionZone(string id, TimeSpan first, IEnumerable<(DateTime Utc, TimeSpan Offset)> changes, bool repeats)
    {
        Id = id;
        var starts = new List<long> { long.MinValue };
        var walls = new List<long> { long.MinValue };
        var after = new List<long> { first.Ticks };
        foreach (var (at, offset) in changes)
        {
            if (offset.Ticks == after[^1] || at.Ticks <= starts[^1]) continue;
            // From this wall-clock time on the new offset is meant: after a gap its end, after an overlap the end of the first run.
            var from = at.Ticks + Math.Max(after[^1], offset.Ticks);
            starts.Add(at.Ticks);
            walls.Add(Math.Max(from, walls[^1]));
            after.Add(offset.Ticks);
        }

        (utc, wall, offsets) = ([.. starts], [.. walls], [.. after]);
        cycleFrom = repeats && utc.Length > 1 ? utc[^1] : long.MaxValue;
    }

    public override string Id { get; }

    public override DateTime ToUtc(DateTime wallClock)
    {
        var cycles = Cycles(wallClock.Ticks);
        var ticks = wallClock.Ticks - (cycles * CycleTicks);
        return At(ticks - offsets[Last(wall, ticks)] + (cycles * CycleTicks), DateTimeKind.Utc);
    }

    public override DateTime ToWallClock(DateTime utcInstant)
    {
        var ticks = utcInstant.Ticks - (Cycles(utcInstant.Ticks) * CycleTicks);
        return At(utcInstant.Ticks + offsets[Last(utc, ticks)], DateTimeKind.Unspecified);
    }

    public override ZoneStretch StretchAt(DateTime utcInstant)
    {
        var cycles = Cycles(utcInstant.Ticks);
        var shift = cycles * CycleTicks;
        var i = Last(utc, utcInstant.Ticks - shift);
        var from = utc[i] == long.MinValue ? DateTime.MinValue : At(utc[i] + shift, DateTimeKind.Utc);
        // The last stretch before the repetition ends where the instant 400 years earlier has its next change.
        var before = i + 1 < utc.Length ? At(utc[i + 1] + shift, DateTimeKind.Utc)
            : cycleFrom == long.MaxValue ? DateTime.MaxValue
            : At(utc[Last(utc, utc[i] - CycleTicks) + 1] + CycleTicks + shift, DateTimeKind.Utc);
        return new(from, before, offsets[i]);
    }

    private static DateTime At(long ticks, DateTimeKind kind) => new(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), kind);

    /// <summary>How often 400 years must be taken off to come into the time of the list.</summary>
    private long Cycles(long ticks) => ticks < cycleFrom ? 0 : ((ticks - cycleFrom) / CycleTicks) + 1;

    /// <summary>The last index whose value isn't greater.</summary>
    private static int Last(long[] values, long value)
    {
        int low = 0, high = values.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (values[middle] <= value) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
