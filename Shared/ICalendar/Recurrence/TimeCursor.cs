namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>
/// Walks the occurrences of a rule of hours, minutes or seconds in elapsed time, so that a change of the clocks neither adds nor loses
/// any. What the BY parts exclude is jumped over, day by day and year by year, never walked through.
/// </summary>
internal struct TimeCursor
{
    private const int Day = 86400;

    /// <summary>A rule that hasn't found anything after so many jumps is held to be one that never will.</summary>
    private const int MostJumps = 20_000_000;

    /// <summary>There is no day any more that the rule allows.</summary>
    private const long NoDay = -1;

    private readonly ClockSlots slots;
    private readonly DayFilter filter;
    private readonly RuleBits bits;
    private readonly ZoneClock clock;

    /// <summary>Seconds of the unit: 3600, 60 or 1; of the step from period to period; and their common part with a day, in units.</summary>
    private readonly int unit;
    private readonly long step;
    private readonly int cycle;

    /// <summary>UTC second at which the period of DTSTART begins, and DTSTART itself.</summary>
    private readonly long first;
    private readonly long start;
    private readonly long last;

    private readonly bool everyDay;
    private ZoneSpan span;
    private long index;
    private long slot;
    private int inner;
    private long given;
    private bool isPast;

    private YearLayout layout;
    private DayMask mask;
    private int yearEnd;

    // Whether a remainder of the slots ever meets an allowed one, for the two last remainders (a zone has two offsets at a time).
    private (int Remainder, bool Meets) known;
    private (int Remainder, bool Meets) knownBefore;

    public TimeCursor(RecurrenceRule rule, DateTime dtstart, ZoneClock clock, long lastUtc)
    {
        (bits, this.clock) = (rule.Bits, clock);
        unit = rule.Frequency switch { RecurrenceFrequency.Hourly => 3600, RecurrenceFrequency.Minutely => 60, _ => 1 };
        step = (long)rule.Interval * unit;
        cycle = (int)(Divisor(step, Day) / unit);
        slots = new ClockSlots(bits, dtstart, unit);
        var local = dtstart.Ticks / TimeSpan.TicksPerSecond;
        filter = new DayFilter(rule, (int)(local / Day));
        everyDay = filter.IsOpen;
        start = clock.ToUtc(local);
        span = clock.SpanAt(start);
        first = start - Remainder(start + span.Offset, unit);
        last = lastUtc;
        (index, inner) = (-1, slots.Inner);
        (known, knownBefore) = ((-1, false), (-1, false));
        given = long.MinValue;
        // All periods are of one size, so BYSETPOS picks from each or from none.
        isPast = slots.IsEmpty || (bits.Positions.Length > 0 && bits.NextPosition(-1, slots.Inner) < 0);
    }

    /// <summary>Every period has as many occurrences as every other.</summary>
    public readonly bool IsEven => everyDay && slots.IsOpen;

    public bool MoveNext(out long local, out long utc)
    {
        while (!isPast)
        {
            while (NextInner())
            {
                utc = slot + slots.InnerSecond(inner);
                if (utc < start || utc <= given) continue;
                given = utc;
                local = utc < span.Before ? utc + span.Offset : clock.ToLocal(utc);
                return true;
            }

            if (!NextPeriod()) isPast = true;
        }

        (local, utc) = (0, 0);
        return false;
    }

    /// <summary>Goes on with the period before the one that holds an instant.</summary>
    public void Seek(long utc)
    {
        var goal = ((utc - first) / step) - 2;
        if (goal > index) (index, inner) = (goal, slots.Inner);
    }

    /// <summary>Goes to the period before an instant and tells how many occurrences lie before it; only for even rules.</summary>
    public long SkipTo(long utc)
    {
        var goal = ((utc - first) / step) - 1;
        if (goal <= 0) return 0;
        var perPeriod = bits.Positions.Length == 0 ? slots.Inner : bits.CountPositions(slots.Inner);
        var early = 0;
        for (var i = bits.Positions.Length == 0 ? 0 : bits.NextPosition(-1, slots.Inner); i >= 0 && i < slots.Inner;)
        {
            if (first + slots.InnerSecond(i) < start) early++;
            i = bits.Positions.Length == 0 ? i + 1 : bits.NextPosition(i, slots.Inner);
        }

        (index, inner) = (goal - 1, slots.Inner);
        return (goal * perPeriod) - early;
    }

    private bool NextInner()
    {
        if (inner >= slots.Inner) return false;
        inner = bits.Positions.Length == 0 ? inner + 1 : bits.NextPosition(inner, slots.Inner);
        if (inner >= 0 && inner < slots.Inner) return true;
        inner = slots.Inner;
        return false;
    }

    private bool NextPeriod()
    {
        index++;
        for (var jumps = 0; jumps < MostJumps; jumps++)
        {
            var at = first + (index * step);
            if (at > last) return false;
            if (at >= span.Before || at < span.From) span = clock.SpanAt(at);
            var local = at + span.Offset;
            if (local < 0 || local > ZoneClock.LastLocal) return false;
            var goal = Meets(local) ? Goal(local) : ZoneClock.Never;
            if (goal == NoDay) return false;
            if (goal == local)
            {
                // Minutes that are asked for are those of the clock's hour; without, an hour is an hour, even where clocks are changed by half of one.
                (slot, inner) = (bits.Minutes != 0 ? at - Remainder(local, unit) : at, -1);
                return true;
            }

            // What is known of the wall clock holds as long as the offset.
            var until = Math.Min(goal - span.Offset, span.Before);
            if (until > last) return false;
            index = Math.Max(index + 1, (until - first + step - 1) / step);
        }

        return false;
    }

    /// <summary>The wall-clock second itself where its period is allowed, else the first one that may be, or <see cref="NoDay"/>.</summary>
    private long Goal(long local)
    {
        var (day, second) = Math.DivRem(local, Day);
        if (everyDay || IsAllowed((int)day))
        {
            var next = slots.Next((int)second);
            if (next >= 0) return next <= second ? local : (day * Day) + next;
        }

        var following = everyDay ? (int)day + 1 : NextAllowed((int)day + 1);
        return following < 0 ? NoDay : (long)following * Day;
    }

    private bool IsAllowed(int day)
    {
        Load(day);
        return day < yearEnd && mask.Has(day - layout.First + 1);
    }

    private int NextAllowed(int day)
    {
        var end = last / Day + 2;
        while (day <= end)
        {
            Load(day);
            if (day >= yearEnd) return -1;
            var bit = mask.Next(day - layout.First + 1);
            if (bit >= 0 && bit <= layout.Days) return layout.First + bit - 1;
            day = yearEnd;
        }

        return -1;
    }

    private void Load(int day)
    {
        if (day < yearEnd && day >= layout.First) return;
        var year = bits.Scale.YearOf(day);
        if (year < bits.Scale.FirstYear || year > bits.Scale.LastYear)
        {
            yearEnd = int.MinValue;
            return;
        }

        bits.Scale.Read(year, ref layout);
        yearEnd = layout.First + layout.Days;
        mask = default;
        filter.Build(layout, DayFilter.AllMonths, ref mask);
    }

    /// <summary>
    /// Whether periods with this offset ever meet an allowed one: the step brings back only one remainder of what it has in common with a day.
    /// </summary>
    private bool Meets(long local)
    {
        if (cycle == 1 || slots.IsOpen) return true;
        var remainder = (int)(local % Day / unit % cycle);
        if (remainder == known.Remainder) return known.Meets;
        (known, knownBefore) = (knownBefore, known);
        if (remainder != known.Remainder) known = (remainder, slots.MeetsAny(remainder, cycle));
        return known.Meets;
    }

    private static long Remainder(long value, long by) => ((value % by) + by) % by;

    private static long Divisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
