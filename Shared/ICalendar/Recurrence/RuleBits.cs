using System.Numerics;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>What a rule says, as sets of bits.</summary>
internal sealed class RuleBits
{
    /// <summary>By how much the bit of a leap month lies above that of the month it follows.</summary>
    public const int Leap = 16;

    public RuleBits(RecurrenceRule rule)
    {
        foreach (var hour in rule.ByHour) Hours |= 1u << hour;
        foreach (var minute in rule.ByMinute) Minutes |= 1UL << minute;
        // A clock without leap seconds never shows 60.
        foreach (var second in rule.BySecond) Seconds |= 1UL << second;
        HasSeconds = Seconds != 0;
        Seconds &= (1UL << 60) - 1;
        foreach (var month in rule.ByMonth) Months |= 1u << (month.IsLeap ? month.Number + Leap : month.Number);
        foreach (var day in rule.ByMonthDay)
        {
            if (day > 0) MonthDays |= 1u << day;
            else LastMonthDays |= 1u << -day;
        }

        foreach (var day in rule.ByDay)
            if (day.Ordinal == 0) Weekdays |= 1 << (int)day.Day;
        Ordinals = [.. rule.ByDay.Where(d => d.Ordinal != 0)];
        YearDays = [.. rule.ByYearDay];
        Weeks = [.. rule.ByWeekNo];
        Positions = [.. rule.BySetPos];
        Scale = rule.Rscale is { } name ? CalendarScale.Find(name)! : GregorianScale.Instance;
    }

    public uint Hours { get; }

    public ulong Minutes { get; }

    public ulong Seconds { get; }

    /// <summary>BYSECOND is written, even if only as 60.</summary>
    public bool HasSeconds { get; }

    /// <summary>Bits 1 to 13, and <see cref="Leap"/> more for leap months.</summary>
    public uint Months { get; }

    public uint MonthDays { get; }

    /// <summary>Counted from the month's end.</summary>
    public uint LastMonthDays { get; }

    /// <summary>Those without an ordinal; bit 0 is Sunday.</summary>
    public int Weekdays { get; }

    public RecurrenceDay[] Ordinals { get; }

    public int[] YearDays { get; }

    public int[] Weeks { get; }

    public int[] Positions { get; }

    public CalendarScale Scale { get; }

    public bool HasDays => Weekdays != 0 || Ordinals.Length > 0;

    public bool HasMonthDays => (MonthDays | LastMonthDays) != 0;

    /// <summary>The next index that BYSETPOS picks out of a set of so many, after one; -1 where there is none.</summary>
    public int NextPosition(int after, int count)
    {
        var next = int.MaxValue;
        foreach (var position in Positions)
        {
            var index = position > 0 ? position - 1 : count + position;
            if (index > after && index < count && index < next) next = index;
        }

        return next == int.MaxValue ? -1 : next;
    }

    /// <summary>How many of a set of so many BYSETPOS picks out.</summary>
    public int CountPositions(int count)
    {
        var found = 0;
        for (var index = NextPosition(-1, count); index >= 0; index = NextPosition(index, count)) found++;
        return found;
    }

    public static int Count(ulong bits) => BitOperations.PopCount(bits);
}
