using System.Numerics;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>
/// What BYHOUR, BYMINUTE and BYSECOND mean to a rule of hours, minutes or seconds: which of its periods in a day are allowed, and at which
/// seconds each has its occurrences.
/// </summary>
internal readonly struct ClockSlots
{
    private const uint AllHours = (1u << 24) - 1;
    private const ulong AllSixty = (1UL << 60) - 1;

    private readonly int unit;
    private readonly uint hours;
    private readonly ulong minutes;
    private readonly ulong seconds;
    private readonly ulong innerMinutes;
    private readonly ulong innerSeconds;
    private readonly int secondCount;

    public ClockSlots(RuleBits bits, DateTime start, int unit)
    {
        this.unit = unit;
        hours = bits.Hours != 0 ? bits.Hours : AllHours;
        minutes = unit > 60 ? 1 : bits.Minutes != 0 ? bits.Minutes : AllSixty;
        seconds = unit > 1 ? 1 : bits.HasSeconds ? bits.Seconds : AllSixty;
        innerMinutes = unit <= 60 ? 1 : bits.Minutes != 0 ? bits.Minutes : 1UL << start.Minute;
        innerSeconds = unit == 1 ? 1 : bits.HasSeconds ? bits.Seconds : 1UL << start.Second;
        secondCount = RuleBits.Count(innerSeconds);
        Inner = RuleBits.Count(innerMinutes) * secondCount;
        IsOpen = hours == AllHours && (unit > 60 || minutes == AllSixty) && (unit > 1 || seconds == AllSixty);
    }

    /// <summary>Occurrences of a period, before BYSETPOS.</summary>
    public int Inner { get; }

    /// <summary>All periods are allowed.</summary>
    public bool IsOpen { get; }

    public bool IsEmpty => Inner == 0 || seconds == 0;

    /// <summary>Seconds since its period's begin of an occurrence.</summary>
    public int InnerSecond(int index)
    {
        if (Inner == 1) return (BitOperations.TrailingZeroCount(innerMinutes) * 60) + BitOperations.TrailingZeroCount(innerSeconds);
        var (minute, second) = Math.DivRem(index, secondCount);
        return (BitRank.Select(innerMinutes, minute) * 60) + BitRank.Select(innerSeconds, second);
    }

    /// <summary>The begin of the first allowed period of the day that isn't over at a second of the day; -1 where there is none.</summary>
    public int Next(int second)
    {
        var (hour, minute, rest) = (second / 3600, second / 60 % 60, second % 60);
        if ((hours >> hour & 1) != 0)
        {
            if (unit > 60) return hour * 3600;
            if ((minutes >> minute & 1) != 0)
            {
                if (unit > 1) return (hour * 3600) + (minute * 60);
                var later = seconds >> rest << rest;
                if (later != 0) return (hour * 3600) + (minute * 60) + BitOperations.TrailingZeroCount(later);
            }

            var laterMinutes = minutes >> minute >> 1 << minute << 1;
            if (laterMinutes != 0) return (hour * 3600) + Begin(laterMinutes);
        }

        var laterHours = hours >> hour >> 1 << hour << 1;
        return laterHours == 0 ? -1 : (BitOperations.TrailingZeroCount(laterHours) * 3600) + Begin(minutes);
    }

    /// <summary>Whether any allowed period of the day is the one of a remainder.</summary>
    public bool MeetsAny(int remainder, int cycle)
    {
        for (var slot = remainder; slot < 86400 / unit; slot += cycle)
            if (Next(slot * unit) == slot * unit) return true;
        return false;
    }

    private int Begin(ulong ofMinutes) => (BitOperations.TrailingZeroCount(ofMinutes) * 60) + BitOperations.TrailingZeroCount(seconds);
}
