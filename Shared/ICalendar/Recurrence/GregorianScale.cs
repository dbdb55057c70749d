namespace PartyMassCenter.Shared.ICalendar.Recurrence;

/// <summary>The calendar that everybody uses; also that of those which only count its years otherwise.</summary>
internal sealed class GregorianScale : CalendarScale
{
    public static readonly GregorianScale Instance = new();

    private static readonly YearLayout Common = Template(28);

    private static readonly YearLayout Leap = Template(29);

    public override int FirstYear => 1;

    public override int LastYear => 9999;

    public static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The number of a year's first day; years from 0 to 10000 serve the weeks that reach over the ends.</summary>
    public static int FirstDay(int year)
    {
        // 400 years more keep all divisions positive.
        var y = year + 399;
        return (y * 365) + (y / 4) - (y / 100) + (y / 400) - 146097;
    }

    public override int YearOf(int day)
    {
        var year = (int)((((day + 146097L) * 400) + 200) / 146097) - 399;
        while (FirstDay(year) > day) year--;
        while (FirstDay(year + 1) <= day) year++;
        return year;
    }

    public override void Read(int year, ref YearLayout layout)
    {
        layout = IsLeap(year) ? Leap : Common;
        (layout.Year, layout.First) = (year, FirstDay(year));
    }

    private static YearLayout Template(int february)
    {
        var layout = default(YearLayout);
        ReadOnlySpan<int> lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (var i = 0; i < 12; i++) layout.Add(i + 1, lengths[i]);
        return layout;
    }
}
