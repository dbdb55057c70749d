namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>A zone's conversions in seconds since 0001-01-01.</summary>
internal readonly struct ZoneClock(CalendarZone zone)
{
    /// <summary>9999-12-31T23:59:59.</summary>
    public const long LastLocal = (3652059L * 86400) - 1;

    /// <summary>Far beyond all time, yet an offset may be added to it.</summary>
    public const long Never = long.MaxValue / 2;

    public bool IsFixed => zone.IsFixed;

    public long ToUtc(long local) => zone.IsFixed ? local : zone.ToUtc(At(local, DateTimeKind.Unspecified)).Ticks / TimeSpan.TicksPerSecond;

    public long ToLocal(long utc) => zone.IsFixed ? utc : zone.ToWallClock(At(utc, DateTimeKind.Utc)).Ticks / TimeSpan.TicksPerSecond;

    public ZoneSpan SpanAt(long utc)
    {
        if (zone.IsFixed) return new(-Never, Never, 0);
        var stretch = zone.StretchAt(At(utc, DateTimeKind.Utc));
        return new(
            stretch.FromUtc <= DateTime.MinValue ? -Never : stretch.FromUtc.Ticks / TimeSpan.TicksPerSecond,
            stretch.BeforeUtc >= DateTime.MaxValue ? Never : Math.Max(utc + 1, stretch.BeforeUtc.Ticks / TimeSpan.TicksPerSecond),
            stretch.OffsetTicks / TimeSpan.TicksPerSecond);
    }

    /// <summary>The last UTC second at which the clocks show a wall-clock second: of a doubled hour the second run.</summary>
    public long ToLastUtc(long local)
    {
        var utc = ToUtc(local);
        var span = SpanAt(utc);
        if (span.Before == Never) return utc;
        var second = local - SpanAt(span.Before).Offset;
        return second >= span.Before ? Math.Max(utc, second) : utc;
    }

    /// <summary>Whether in the 400 days before a wall-clock second the clocks are put on by a day or more; true where the zone can't tell.</summary>
    public bool SkipsDay(long local)
    {
        var span = SpanAt(ToUtc(Math.Max(0, local - (400 * 86400))));
        for (var i = 0; span.Before < local + 86400; i++)
        {
            var next = SpanAt(span.Before);
            if (i > 20 || next.Offset - span.Offset >= 86400) return true;
            span = next;
        }

        return false;
    }

    private static DateTime At(long seconds, DateTimeKind kind) => new(Math.Clamp(seconds, 0, LastLocal) * TimeSpan.TicksPerSecond, kind);
}
