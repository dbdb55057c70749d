using System.Collections;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>Reads the occurrences of a rule one by one, without allocating.</summary>
public struct RecurrenceEnumerator : IEnumerator<DateTime>
{
    private const int Day = 86400;

    private readonly bool bySeconds;
    private readonly bool isDate;
    private readonly ZoneClock clock;
    private readonly long start;
    private readonly long from;
    private readonly long before;

    /// <summary>UTC seconds of the last occurrence that the rule allows, and of the last that may still be before the end that is asked for.</summary>
    private readonly long until;
    private readonly long beforeUtc;

    private DayCursor days;
    private TimeCursor times;
    private GapQueue? gap;
    private ZoneSpan span;
    private long held;
    private long lastRaw;
    private long lastUtc;
    private long left;
    private long local;
    private long utc;

    internal RecurrenceEnumerator(RecurrenceRule rule, DateTime start, bool isDate, CalendarZone zone, DateTime? from, DateTime? before)
    {
        this.isDate = isDate;
        if (isDate) start = start.Date;
        clock = new ZoneClock(isDate ? CalendarZone.Floating : zone);
        bySeconds = rule.Frequency < RecurrenceFrequency.Daily;
        this.start = start.Ticks / TimeSpan.TicksPerSecond;
        this.from = from is { } f ? RoundUp(f) : 0;
        this.before = before is { } b ? RoundUp(b) : long.MaxValue;
        until = Until(rule, clock);
        beforeUtc = this.before > ZoneClock.LastLocal ? long.MaxValue : clock.ToLastUtc(this.before) + 1;
        left = rule.Count ?? long.MaxValue;
        (held, lastRaw, lastUtc, span) = (-1, -1, long.MinValue, new(0, -ZoneClock.Never, 0));
        var end = Math.Min(until, beforeUtc);
        if (this.start > ZoneClock.LastLocal || this.from >= this.before || left == 0) left = 0;
        else if (bySeconds)
        {
            times = new TimeCursor(rule, start, clock, Math.Min(end, ZoneClock.LastLocal + Day));
            if (this.from > this.start) SeekTime(clock.ToUtc(this.from));
        }
        else
        {
            days = new DayCursor(rule, start, isDate, (int)(Math.Min(end, ZoneClock.LastLocal) / Day) + 2);
            if (this.from > this.start) SeekDay(rule, (int)(this.from / Day) - 1);
        }
    }

    /// <summary>Wall clock of the zone, of unspecified kind.</summary>
    public readonly DateTime Current => new(local * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);

    /// <summary>The same occurrence as a UTC instant; floating time's is the wall clock itself.</summary>
    public readonly DateTime CurrentUtc => new(Math.Clamp(utc, 0, ZoneClock.LastLocal) * TimeSpan.TicksPerSecond, DateTimeKind.Utc);

    readonly object IEnumerator.Current => Current;

    public bool MoveNext()
    {
        while (left > 0)
        {
            if (!(bySeconds ? NextOfTimes() : NextOfDays()) || utc > until || utc >= beforeUtc) break;
            left--;
            if (local >= before || local < from) continue;
            return true;
        }

        left = 0;
        return false;
    }

    public readonly void Reset() => throw new NotSupportedException();

    public readonly void Dispose()
    {
    }

    private static long RoundUp(DateTime time) => (time.Ticks + TimeSpan.TicksPerSecond - 1) / TimeSpan.TicksPerSecond;

    private static long Until(RecurrenceRule rule, ZoneClock clock)
    {
        if (rule.Until is not { } until) return long.MaxValue;
        var seconds = until.Ticks / TimeSpan.TicksPerSecond;
        if (rule.UntilIsDate) return clock.ToLastUtc(seconds + Day - 1);
        return until.Kind == DateTimeKind.Utc ? seconds : clock.ToUtc(seconds);
    }

    private void SeekTime(long utcSecond)
    {
        if (left == long.MaxValue) times.Seek(utcSecond - (isDate ? Day : 0));
        else if (times.IsEven && !isDate) left -= times.SkipTo(utcSecond);
    }

    private void SeekDay(RecurrenceRule rule, int day)
    {
        // A day that SKIP leads over the end of a year comes with the year before.
        if (rule.Skip != RecurrenceSkip.Omit) day -= 400;
        if (day <= start / Day) return;
        if (left == long.MaxValue)
        {
            days.Seek(day);
            return;
        }

        // Neighbouring years may both have the day to which SKIP leads, and clocks that are changed may join two times of a day.
        if (rule.Skip != RecurrenceSkip.Omit) return;
        var begin = start;
        while (!days.IsPast && days.ChunkEnd <= day && left > 0)
        {
            if (!clock.IsFixed && (days.TimesOfDay > 1 || clock.SkipsDay((long)days.ChunkEnd * Day))) return;
            left -= days.CountFrom(begin);
            begin = 0;
            days.NextChunk();
        }
    }

    private bool NextOfTimes()
    {
        while (times.MoveNext(out local, out utc))
        {
            if (!isDate) return true;
            // Of a date only one occurrence remains.
            utc = local -= local % Day;
            if (local == lastUtc) continue;
            lastUtc = local;
            if (left == long.MaxValue) times.Seek(local + Day);
            return true;
        }

        return false;
    }

    private bool NextOfDays()
    {
        while (true)
        {
            if (gap is not null && gap.TryNext(out local, out utc))
            {
                lastUtc = utc;
                return true;
            }

            gap = null;
            if (!NextRaw(out var raw)) return false;
            if (clock.IsFixed)
            {
                local = utc = raw;
                return true;
            }

            if (raw < span.Before + span.Offset) (local, utc) = (raw, raw - span.Offset);
            else if (!Convert(raw)) continue;
            // Before the first second of the calendar or twice at the same instant: no occurrence of its own.
            if (utc <= lastUtc) continue;
            lastUtc = utc;
            return true;
        }
    }

    /// <summary>Asks the zone. False where a gap was met in which several times of a day lie: they are in the queue, in their order.</summary>
    private bool Convert(long raw)
    {
        utc = clock.ToUtc(raw);
        local = clock.ToLocal(utc);
        if (local == raw)
        {
            span = clock.SpanAt(utc);
            return true;
        }

        if (days.TimesOfDay == 1 && local - raw < Day) return true;
        gap = new GapQueue();
        gap.Add(utc, local);
        for (var end = raw + (2 * (local - raw)); NextRaw(out var next);)
        {
            if (next > end)
            {
                held = next;
                break;
            }

            var instant = clock.ToUtc(next);
            gap.Add(instant, clock.ToLocal(instant));
        }

        gap.Sort(lastUtc);
        return false;
    }

    /// <summary>The next wall-clock second that the rule names, from DTSTART on.</summary>
    private bool NextRaw(out long raw)
    {
        if (held >= 0)
        {
            (raw, held) = (held, -1);
            return true;
        }

        while (days.MoveNext(out raw))
        {
            if (raw > ZoneClock.LastLocal) return false;
            if (raw <= lastRaw || raw < start) continue;
            lastRaw = raw;
            return true;
        }

        return false;
    }
}
