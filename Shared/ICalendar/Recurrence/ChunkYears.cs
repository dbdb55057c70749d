namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>
/// How days are parted into chunks of about a year: the calendar's own years or, for rules of weeks, years of whole weeks. Each chunk has
/// the number of a year.
/// </summary>
/// <param name="weekly">The weeks that begin in the year.</param>
/// <param name="numbered">The weeks that BYWEEKNO counts as the year's: a week belongs to the year that has four of its days.</param>
internal readonly struct ChunkYears(CalendarScale scale, bool weekly, bool numbered, int weekStart)
{
    public bool OfWeeks => weekly || numbered;

    /// <summary>The chunk that holds a day.</summary>
    public int YearOf(int day)
    {
        var year = scale.YearOf(day);
        if (!OfWeeks) return year;
        if (year >= scale.FirstYear && day < Start(year)) return year - 1;
        return year < scale.LastYear && day >= Start(year + 1) ? year + 1 : year;
    }

    /// <summary>The first day of a chunk. Beyond the years that the calendar knows it is the end of what is known.</summary>
    public int Start(int year)
    {
        var layout = default(YearLayout);
        var first = FirstDay(year, ref layout);
        if (!OfWeeks) return first;
        var day = numbered ? first + 3 : first + 6;
        return day - ((DayFilter.Weekday(day) - weekStart + 7) % 7);
    }

    private int FirstDay(int year, ref YearLayout layout)
    {
        // The Gregorian calendar is computed, and goes a year further at either end.
        var known = scale is GregorianScale ? year : Math.Clamp(year, scale.FirstYear, scale.LastYear);
        scale.Read(known, ref layout);
        return known < year ? layout.First + layout.Days : layout.First;
    }
}
