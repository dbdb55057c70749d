namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>How one year of a calendar is divided. Days are numbered from 0001-01-01 of the Gregorian calendar, which is 0.</summary>
internal struct YearLayout
{
    public const int MostMonths = 13;

    public int Year;

    /// <summary>The number of the first day.</summary>
    public int First;

    public int Months;

    private MonthSlots slots;

    public readonly int Days => Start(Months);

    /// <summary>Days of the year before a month; the index after the last month gives the year's length.</summary>
    public readonly int Start(int index) => slots[index] >> 8;

    public readonly int Length(int index) => Start(index + 1) - Start(index);

    /// <summary>Which month it is: 1 to 13, or 16 more for a leap month.</summary>
    public readonly int Code(int index) => slots[index] & 0xFF;

    /// <summary>The index of a month; -1 where the year doesn't have it.</summary>
    public readonly int IndexOf(int code)
    {
        // Where there is no leap month, a month's index is its number less one.
        if (code <= Months && Code(code - 1) == code) return code - 1;
        for (var i = 0; i < Months; i++)
            if (Code(i) == code) return i;
        return -1;
    }

    /// <summary>The index of the month that holds a day of the year (0 is the first).</summary>
    public readonly int IndexAt(int day)
    {
        var i = Math.Min(day / 28, Months - 1);
        while (Start(i) > day) i--;
        return i;
    }

    /// <summary>Adds a month at the end.</summary>
    public void Add(int code, int days)
    {
        var start = Start(Months);
        slots[Months] = start << 8 | code;
        slots[++Months] = (start + days) << 8;
    }

    public void Clear() => (Months, slots[0]) = (0, 0);
}
