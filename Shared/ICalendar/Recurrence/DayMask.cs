using System.Numerics;
using System.Runtime.CompilerServices;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>A set of days, one bit each, long enough for any year of any calendar and a day at either end.</summary>
[InlineArray(Words)]
internal struct DayMask
{
    public const int Bits = Words * 64;

    private const int Words = 7;

    /// <summary>Every seventh bit, from bit 0.</summary>
    private const ulong EverySeventh = 0x8102040810204081;

    private ulong word;

    public readonly bool Has(int bit) => (this[bit >> 6] >> (bit & 63) & 1) != 0;

    public void Set(int bit) => this[bit >> 6] |= 1UL << (bit & 63);

    public void SetRange(int from, int before)
    {
        for (var i = from >> 6; i < Words && i << 6 < before; i++) this[i] |= Within(i, from, before);
    }

    public void ClearRange(int from, int before)
    {
        for (var i = from >> 6; i < Words && i << 6 < before; i++) this[i] &= ~Within(i, from, before);
    }

    /// <summary>Adds the bits of a month: bit n of them becomes bit n + shift.</summary>
    public void SetBits(uint bits, int shift)
    {
        var (i, by) = (shift >> 6, shift & 63);
        this[i] |= (ulong)bits << by;
        if (by > 32 && i + 1 < Words) this[i + 1] |= (ulong)bits >> (64 - by);
    }

    /// <param name="weekdays">Bit 0 is Sunday.</param>
    /// <param name="first">The weekday of bit 0.</param>
    public void SetWeekdays(int weekdays, int first)
    {
        for (; weekdays != 0; weekdays &= weekdays - 1)
        {
            // 64 is one more than nine weeks, so the phase goes back by one with each word.
            var phase = (BitOperations.TrailingZeroCount(weekdays) - first + 7) % 7;
            for (var i = 0; i < Words; i++, phase = phase == 0 ? 6 : phase - 1) this[i] |= EverySeventh << phase;
        }
    }

    public void And(in DayMask other)
    {
        for (var i = 0; i < Words; i++) this[i] &= other[i];
    }

    /// <summary>Adds another set, moved later by so many days (earlier where negative); what leaves this one's room is lost.</summary>
    public void OrShifted(in DayMask other, int shift)
    {
        var (words, by) = (shift >> 6, shift & 63);
        for (var i = 0; i < Words; i++)
        {
            var from = i - words;
            if (from is >= 0 and < Words) this[i] |= other[from] << by;
            if (by != 0 && from - 1 is >= 0 and < Words) this[i] |= other[from - 1] >> (64 - by);
        }
    }

    /// <summary>The first bit that is set, from one on; -1 where there is none.</summary>
    public readonly int Next(int from)
    {
        if (from >= Bits) return -1;
        var i = from >> 6;
        var bits = this[i] & (ulong.MaxValue << (from & 63));
        while (bits == 0)
        {
            if (++i == Words) return -1;
            bits = this[i];
        }

        return (i << 6) + BitOperations.TrailingZeroCount(bits);
    }

    public readonly int Count(int from, int before)
    {
        var count = 0;
        for (var i = from >> 6; i < Words && i << 6 < before; i++) count += BitOperations.PopCount(this[i] & Within(i, from, before));
        return count;
    }

    /// <summary>The bit of a rank (0 is the first) among those that are set from a bit on; the rank must exist.</summary>
    public readonly int Select(int from, int rank)
    {
        var i = from >> 6;
        var bits = this[i] & (ulong.MaxValue << (from & 63));
        for (var count = BitOperations.PopCount(bits); count <= rank; count = BitOperations.PopCount(bits))
        {
            rank -= count;
            bits = this[++i];
        }

        return (i << 6) + BitRank.Select(bits, rank);
    }

    private static ulong Within(int i, int from, int before)
    {
        var mask = ulong.MaxValue;
        if (from > i << 6) mask <<= from - (i << 6);
        var end = before - (i << 6);
        return end < 64 ? mask & ((1UL << end) - 1) : mask;
    }
}
