namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>
/// Walks the occurrences of a rule of days, weeks, months or years, as wall-clock seconds since 0001-01-01 and before time zones have
/// their say. It goes from chunk to chunk, each about a year long, whose days are the bits of one mask.
/// </summary>
internal struct DayCursor
{
    private const int Day = 86400;

    private readonly RecurrenceFrequency frequency;
    private readonly int interval;
    private readonly int weekStart;
    private readonly RuleBits bits;
    private readonly DayFilter filter;
    private readonly DayTimes times;
    private readonly int startDay;
    private readonly int startYear;
    private readonly int lastYear;

    /// <summary>Beyond it nothing is wanted.</summary>
    private readonly int lastDay;

    private readonly ChunkYears chunks;

    private YearLayout layout;
    private DayMask mask;
    private int year;
    private bool isPast;

    /// <summary>Day of the mask's bit 0, which is the one before the chunk, and the day that the chunk ends before.</summary>
    private int origin;
    private int chunkEnd;

    /// <summary>Months between the start's month and the first of the year.</summary>
    private int monthsBefore;
    private int monthsYear;

    // Where it stands: the day's bit, the index of the time in the day; with BYSETPOS also the period, its set, and the index in that.
    private int bit;
    private int time;
    private int period;
    private int periodBit;
    private int periodSize;
    private int position;

    public DayCursor(RecurrenceRule rule, DateTime start, bool isDate, int lastDay)
    {
        (frequency, interval, weekStart, bits) = (rule.Frequency, rule.Interval, (int)rule.WeekStart, rule.Bits);
        startDay = (int)(start.Ticks / TimeSpan.TicksPerDay);
        filter = new DayFilter(rule, startDay);
        times = new DayTimes(bits, start, isDate);
        chunks = new ChunkYears(bits.Scale, frequency == RecurrenceFrequency.Weekly, bits.Weeks.Length > 0, weekStart);
        this.lastDay = lastDay;
        lastYear = bits.Scale.LastYear;
        startYear = chunks.YearOf(startDay);
        isPast = startYear < bits.Scale.FirstYear - 1 || bits.Scale.YearOf(startDay) < bits.Scale.FirstYear || times.Count == 0;
        if (isPast) return;
        monthsYear = startYear;
        if (frequency == RecurrenceFrequency.Monthly)
        {
            bits.Scale.Read(startYear, ref layout);
            monthsBefore = -layout.IndexAt(startDay - layout.First);
        }

        Load(startYear);
    }

    /// <summary>The day that the chunk ends before.</summary>
    public readonly int ChunkEnd => chunkEnd;

    public readonly bool IsPast => isPast;

    /// <summary>How many occurrences a day may have.</summary>
    public readonly int TimesOfDay => times.Count;

    public bool MoveNext(out long local)
    {
        while (!isPast)
        {
            if (bits.Positions.Length == 0 ? NextTime() : NextPosition())
            {
                local = ((long)(origin + bit) * Day) + times[time];
                return true;
            }

            NextChunk();
        }

        local = 0;
        return false;
    }

    /// <summary>Goes to the chunk that holds a day; what comes before the day may still come.</summary>
    public void Seek(int day)
    {
        var goal = Math.Max(chunks.YearOf(day), startYear);
        if (frequency == RecurrenceFrequency.Yearly) goal = startYear + (int)((long)(goal - startYear) / interval * interval);
        if (goal > year) Load(goal);
        if (bits.Positions.Length == 0 && day - origin > bit + 1) (bit, time) = (Math.Min(day - origin, DayMask.Bits) - 1, times.Count);
    }

    public void NextChunk() => Load(frequency == RecurrenceFrequency.Yearly ? (long)year + interval : year + 1L);

    /// <summary>How many occurrences of the chunk come from a wall-clock second on.</summary>
    public long CountFrom(long local)
    {
        if (bits.Positions.Length == 0)
        {
            var from = (int)Math.Clamp((local / Day) - origin, 0, DayMask.Bits - 1);
            var all = (long)mask.Count(from, DayMask.Bits) * times.Count;
            return (local / Day) - origin == from && mask.Has(from) ? all - times.Before((int)(local % Day)) : all;
        }

        var count = 0L;
        if (local <= (long)origin * Day)
        {
            while (NextPeriod()) count += bits.CountPositions(periodSize);
            return count;
        }

        while (NextPosition())
            if (((long)(origin + bit) * Day) + times[time] >= local) count++;
        return count;
    }

    private bool NextTime()
    {
        if (++time < times.Count) return true;
        time = 0;
        bit = mask.Next(bit + 1);
        if (bit >= 0) return true;
        bit = DayMask.Bits;
        return false;
    }

    private bool NextPosition()
    {
        while (true)
        {
            time = periodSize == 0 ? -1 : bits.NextPosition(position, periodSize);
            if (time >= 0) break;
            if (!NextPeriod()) return false;
        }

        position = time;
        bit = mask.Select(periodBit, time / times.Count);
        time %= times.Count;
        return true;
    }

    private bool NextPeriod()
    {
        while (true)
        {
            position = -1;
            int from, before;
            switch (frequency)
            {
                case RecurrenceFrequency.Yearly when ++period == 0:
                    (from, before) = (0, DayMask.Bits);
                    break;
                case RecurrenceFrequency.Monthly when ++period < layout.Months:
                    // Days that SKIP led into a neighbour still belong to their own month.
                    BuildMonths(1u << period & Aligned());
                    (from, before) = (0, DayMask.Bits);
                    break;
                case RecurrenceFrequency.Weekly when ++period * 7 < chunkEnd - origin - 1:
                    (from, before) = ((period * 7) + 1, (period * 7) + 8);
                    break;
                case RecurrenceFrequency.Daily when (period = mask.Next(period < 0 ? 0 : period + 1)) >= 0:
                    (from, before) = (period, period + 1);
                    break;
                default:
                    (period, periodSize) = (DayMask.Bits, 0);
                    return false;
            }

            (periodBit, periodSize) = (from, mask.Count(from, before) * times.Count);
            if (periodSize > 0) return true;
        }
    }

    private void Load(long goal)
    {
        if (goal > lastYear)
        {
            isPast = true;
            return;
        }

        year = (int)goal;
        var start = chunks.Start(year);
        chunkEnd = chunks.Start(year + 1);
        origin = start - 1;
        (bit, time, period, periodSize, position) = (-1, times.Count, -1, 0, -1);
        mask = default;
        // A day more, since SKIP may lead back into the year before.
        if (start - 1 > lastDay)
        {
            isPast = true;
            return;
        }

        if (chunks.OfWeeks)
        {
            LoadWeeks(start);
            return;
        }

        bits.Scale.Read(year, ref layout);
        if (frequency == RecurrenceFrequency.Monthly) BuildMonths(Aligned());
        else if (frequency == RecurrenceFrequency.Yearly || interval == 1) filter.Build(layout, DayFilter.AllMonths, ref mask);
        else LoadDays(start);
    }

    private void BuildMonths(uint allowed)
    {
        mask = default;
        if (allowed != 0) filter.Build(layout, allowed, ref mask);
    }

    /// <summary>The months of the year that the interval reaches, as bits of their index.</summary>
    private uint Aligned()
    {
        if (interval == 1) return (1u << layout.Months) - 1;
        var perYear = bits.Scale.MonthsInYear;
        if (perYear > 0) monthsBefore += (year - monthsYear) * perYear;
        else
        {
            var between = default(YearLayout);
            for (; monthsYear < year; monthsYear++)
            {
                bits.Scale.Read(monthsYear, ref between);
                monthsBefore += between.Months;
            }
        }

        monthsYear = year;
        var aligned = 0u;
        for (var i = 0; i < layout.Months; i++)
            if ((monthsBefore + i) % interval == 0) aligned |= 1u << i;
        return aligned;
    }

    private void LoadDays(int start)
    {
        var aligned = default(DayMask);
        var first = start + (int)Modulo((long)startDay - start, interval);
        if (first >= chunkEnd || first < start) return;
        for (long day = first; day < chunkEnd; day += interval) aligned.Set((int)day - origin);
        filter.Build(layout, DayFilter.AllMonths, ref mask);
        mask.And(aligned);
    }

    private void LoadWeeks(int start)
    {
        var kept = default(DayMask);
        if (bits.Weeks.Length > 0) KeepNumbers((chunkEnd - start) / 7, ref kept);
        else if (interval == 1) kept.SetRange(1, chunkEnd - origin);
        else
        {
            var startWeek = startDay - ((DayFilter.Weekday(startDay) - weekStart + 7) % 7);
            var weeks = (chunkEnd - start) / 7;
            for (var week = Modulo(((long)startWeek - start) / 7, interval); week < weeks; week += interval)
                kept.SetRange(((int)week * 7) + 1, ((int)week * 7) + 8);
        }

        if (kept.Next(0) < 0) return;
        if (filter.IsWeekdaysOnly) mask.SetWeekdays(filter.Weekdays, DayFilter.Weekday(origin + 7));
        else
            // The weeks reach into the neighbouring years.
            for (var y = Math.Max(year - 1, bits.Scale.FirstYear); y <= year + 1 && (y <= lastYear || bits.Scale is GregorianScale); y++)
            {
                bits.Scale.Read(y, ref layout);
                if (layout.First >= chunkEnd || layout.First + layout.Days <= start) continue;
                var part = default(DayMask);
                filter.Build(layout, DayFilter.AllMonths, ref part);
                mask.OrShifted(part, layout.First - start);
            }

        mask.And(kept);
    }

    private readonly void KeepNumbers(int weeks, ref DayMask kept)
    {
        foreach (var number in bits.Weeks)
        {
            var week = number > 0 ? number - 1 : weeks + number;
            if (week >= 0 && week < weeks) kept.SetRange((week * 7) + 1, (week * 7) + 8);
        }
    }

    private static long Modulo(long value, long by) => ((value % by) + by) % by;
}
