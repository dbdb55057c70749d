using System.Numerics;

namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>
/// Which days of a year a rule's BY parts for days leave, those among them that DTSTART stands in for. Intervals, numbers of weeks and
/// BYSETPOS are no part of it. In the masks that it makes bit 0 is the day before the year, since SKIP may lead there.
/// </summary>
internal readonly struct DayFilter
{
    public const uint AllMonths = uint.MaxValue;

    private readonly RuleBits bits;
    private readonly RecurrenceSkip skip;
    private readonly bool ordinalsInMonth;
    private readonly bool hasDays;
    private readonly uint months;
    private readonly uint monthDays;
    private readonly int weekdays;

    public DayFilter(RecurrenceRule rule, int start)
    {
        bits = rule.Bits;
        var frequency = rule.Frequency;
        skip = frequency >= RecurrenceFrequency.Monthly ? rule.Skip : RecurrenceSkip.Omit;
        ordinalsInMonth = frequency == RecurrenceFrequency.Monthly || (frequency == RecurrenceFrequency.Yearly && bits.Months != 0);
        (months, monthDays, weekdays, hasDays) = (bits.Months, bits.MonthDays, bits.Weekdays, bits.HasDays);
        var bare = !hasDays && !bits.HasMonthDays && bits.YearDays.Length == 0;
        if ((frequency == RecurrenceFrequency.Weekly && !hasDays) || (bare && bits.Weeks.Length > 0))
        {
            (weekdays, hasDays) = (1 << Weekday(start), true);
            return;
        }

        var yearly = frequency == RecurrenceFrequency.Yearly;
        if (!yearly && frequency != RecurrenceFrequency.Monthly) return;
        var layout = default(YearLayout);
        var year = bits.Scale.YearOf(start);
        if (year < bits.Scale.FirstYear || year > bits.Scale.LastYear) return;
        bits.Scale.Read(year, ref layout);
        var month = layout.IndexAt(start - layout.First);
        if (bare) monthDays = 1u << (start - layout.First - layout.Start(month) + 1);
        var wholeYear = months == 0 && bits.Weeks.Length == 0 && bits.YearDays.Length == 0;
        if (yearly && wholeYear && (bare || bits.HasMonthDays)) months = 1u << layout.Code(month);
    }

    /// <summary>Every day is left.</summary>
    public bool IsOpen => !hasDays && months == 0 && !HasMonthDays && bits.YearDays.Length == 0;

    /// <summary>Only weekdays matter, so no year need be looked at.</summary>
    public bool IsWeekdaysOnly => hasDays && bits.Ordinals.Length == 0 && months == 0 && !HasMonthDays && bits.YearDays.Length == 0;

    public int Weekdays => weekdays;

    private bool HasMonthDays => (monthDays | bits.LastMonthDays) != 0;

    /// <summary>0 is Sunday.</summary>
    public static int Weekday(int day) => ((day % 7) + 8) % 7;

    /// <param name="allowed">Months that may be taken, as bits of their index.</param>
    /// <param name="mask">Empty.</param>
    public void Build(in YearLayout year, uint allowed, ref DayMask mask)
    {
        var selected = (months == 0 ? AllMonths : Selected(year)) & allowed & ((1u << year.Months) - 1);
        if (HasMonthDays) AddMonthDays(year, selected, ref mask);
        else if (months == 0 && allowed == AllMonths) mask.SetRange(1, year.Days + 1);
        else
            for (var left = selected; left != 0; left &= left - 1)
            {
                var i = BitOperations.TrailingZeroCount(left);
                mask.SetRange(year.Start(i) + 1, year.Start(i + 1) + 1);
            }

        if (bits.YearDays.Length > 0) KeepYearDays(year, ref mask);
        if (hasDays) KeepWeekdays(year, selected, ref mask);
    }

    /// <summary>The months that are wanted, as bits of their index; those that the year lacks are skipped as the rule says.</summary>
    private uint Selected(in YearLayout year)
    {
        var selected = 0u;
        for (var left = months; left != 0; left &= left - 1)
        {
            var code = BitOperations.TrailingZeroCount(left);
            var index = year.IndexOf(code);
            if (index < 0 && skip != RecurrenceSkip.Omit && code > RuleBits.Leap)
                index = year.IndexOf(code - RuleBits.Leap + (skip == RecurrenceSkip.Forward ? 1 : 0));
            if (index >= 0) selected |= 1u << index;
        }

        return selected;
    }

    private void AddMonthDays(in YearLayout year, uint selected, ref DayMask mask)
    {
        for (var left = selected; left != 0; left &= left - 1)
        {
            var i = BitOperations.TrailingZeroCount(left);
            var (start, length) = (year.Start(i), year.Length(i));
            var fit = (uint)((1UL << (length + 1)) - 1);
            mask.SetBits(monthDays & fit, start);
            for (var ends = bits.LastMonthDays & fit; ends != 0; ends &= ends - 1)
                mask.Set(start + length + 1 - BitOperations.TrailingZeroCount(ends));
            if (skip == RecurrenceSkip.Omit) continue;
            var forward = skip == RecurrenceSkip.Forward ? 1 : 0;
            if ((monthDays & ~fit) != 0) mask.Set(start + length + forward);
            if ((bits.LastMonthDays & ~fit) != 0) mask.Set(start + forward);
        }
    }

    private void KeepYearDays(in YearLayout year, ref DayMask mask)
    {
        var kept = default(DayMask);
        var forward = skip == RecurrenceSkip.Forward ? 1 : 0;
        foreach (var day in bits.YearDays)
        {
            var bit = day > 0 ? day : year.Days + 1 + day;
            if (bit >= 1 && bit <= year.Days) kept.Set(bit);
            else if (skip != RecurrenceSkip.Omit) kept.Set(day > 0 ? year.Days + forward : forward);
        }

        // Without parts for months the year's own days are all set, but not the neighbours to which SKIP may lead.
        if (skip != RecurrenceSkip.Omit && months == 0 && !HasMonthDays) mask = kept;
        else mask.And(kept);
    }

    private void KeepWeekdays(in YearLayout year, uint selected, ref DayMask mask)
    {
        var kept = default(DayMask);
        kept.SetWeekdays(weekdays, Weekday(year.First - 1));
        foreach (var day in bits.Ordinals)
        {
            if (!ordinalsInMonth)
            {
                AddOrdinal(year.First, 0, year.Days, day, ref kept);
                continue;
            }

            for (var left = selected; left != 0; left &= left - 1)
            {
                var i = BitOperations.TrailingZeroCount(left);
                AddOrdinal(year.First, year.Start(i), year.Length(i), day, ref kept);
            }
        }

        mask.And(kept);
    }

    private static void AddOrdinal(int first, int start, int length, RecurrenceDay day, ref DayMask mask)
    {
        var offset = day.Ordinal > 0
            ? (((int)day.Day - Weekday(first + start) + 7) % 7) + (7 * (day.Ordinal - 1))
            : length - 1 - ((Weekday(first + start + length - 1) - (int)day.Day + 7) % 7) + (7 * (day.Ordinal + 1));
        if (offset >= 0 && offset < length) mask.Set(start + offset + 1);
    }
}
